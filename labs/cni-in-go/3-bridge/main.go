// Step 3: the bridge. ADD makes what all containers of a network share.
package main

import (
	"net"

	"github.com/containernetworking/cni/pkg/skel"
	"github.com/containernetworking/cni/pkg/version"
	"github.com/vishvananda/netlink"
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
	gateway := net.IPNet(conf.Gateway)
	_, err = ensureBridge(conf.Bridge, &gateway)
	return err
}

func cmdCheck(args *skel.CmdArgs) error {
	conf, err := parseConfig(args.StdinData)
	if err != nil {
		return err
	}
	_, err = netlink.LinkByName(conf.Bridge)
	return err
}

// cmdDel leaves the bridge: other containers may be on it.
func cmdDel(_ *skel.CmdArgs) error { return nil }
