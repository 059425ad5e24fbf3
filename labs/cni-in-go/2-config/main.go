// Step 2: the configuration. ADD reads it, and tells what it would do.
package main

import (
	"fmt"
	"net"
	"os"

	"github.com/containernetworking/cni/pkg/skel"
	"github.com/containernetworking/cni/pkg/version"
)

func main() {
	versions := version.PluginSupports("0.3.1", "0.4.0", "1.0.0")
	skel.PluginMain(cmdAdd, cmdCheck, cmdDel, versions, "minibridge: a CNI plugin to learn from")
}

func cmdAdd(args *skel.CmdArgs) error {
	conf, err := parseConfig(args.StdinData)
	if err != nil {
		return err
	}
	gateway, address := net.IPNet(conf.Gateway), net.IPNet(conf.Address)
	_, err = fmt.Fprintf(os.Stderr, "network %s: bridge %s with %s, %s of %s with %s\n",
		conf.Name, conf.Bridge, &gateway, args.IfName, args.ContainerID, &address)
	return err
}

func cmdCheck(args *skel.CmdArgs) error {
	_, err := parseConfig(args.StdinData)
	return err
}

// cmdDel must succeed where there is nothing to delete: this step makes nothing.
func cmdDel(_ *skel.CmdArgs) error { return nil }
