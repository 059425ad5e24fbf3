// Step 4: the cable. ADD connects the container, with the address from the configuration, and
// prints the result.
package main

import (
	"errors"
	"net"
	"runtime"

	"github.com/containernetworking/cni/pkg/skel"
	"github.com/containernetworking/cni/pkg/types"
	current "github.com/containernetworking/cni/pkg/types/100"
	"github.com/containernetworking/cni/pkg/version"
)

// A network namespace belongs to a thread; Go moves goroutines between threads. This one stays on
// the first.
func init() {
	runtime.LockOSThread()
}

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
	bridge, err := ensureBridge(conf.Bridge, &gateway)
	if err != nil {
		return err
	}
	everywhere := net.IPNet{IP: net.IPv4zero, Mask: net.CIDRMask(0, 32)}
	result := &current.Result{
		CNIVersion: current.ImplementedSpecVersion,
		IPs:        []*current.IPConfig{{Address: address, Gateway: gateway.IP}},
		Routes:     []*types.Route{{Dst: everywhere}},
	}
	if err := plugIn(args, bridge, result); err != nil {
		return err
	}
	return types.PrintResult(result, conf.CNIVersion)
}

func cmdCheck(args *skel.CmdArgs) error {
	conf, err := parseConfig(args.StdinData)
	if err != nil {
		return err
	}
	if conf.RawPrevResult == nil {
		return errors.New(`expected the result of ADD in "prevResult", found none`)
	}
	if err := version.ParsePrevResult(&conf.NetConf); err != nil {
		return err
	}
	result, err := current.NewResultFromResult(conf.PrevResult)
	if err != nil {
		return err
	}
	return checkInside(args, result)
}

func cmdDel(args *skel.CmdArgs) error { return unplug(args) }
