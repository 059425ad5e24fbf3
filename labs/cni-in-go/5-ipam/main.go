// IPAM by delegation: which addresses are free is another plugin's business. We run it with the
// same environment and the same configuration that we got, and it answers with addresses and
// routes.
package main

import (
	"errors"
	"net"
	"runtime"

	"github.com/containernetworking/cni/pkg/skel"
	"github.com/containernetworking/cni/pkg/types"
	current "github.com/containernetworking/cni/pkg/types/100"
	"github.com/containernetworking/cni/pkg/version"
	"github.com/containernetworking/plugins/pkg/ipam"
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

func cmdAdd(args *skel.CmdArgs) (err error) {
	conf, err := parseConfig(args.StdinData)
	if err != nil {
		return err
	}
	answer, err := ipam.ExecAdd(conf.IPAM.Type, args.StdinData)
	if err != nil {
		return err
	}
	// From here on we hold an address. Whatever goes wrong, it goes back.
	defer func() {
		if err != nil {
			_ = ipam.ExecDel(conf.IPAM.Type, args.StdinData)
		}
	}()
	result, err := current.NewResultFromResult(answer)
	if err != nil {
		return err
	}
	if len(result.IPs) == 0 {
		return errors.New("expected an address from " + conf.IPAM.Type + ", found none")
	}
	gateway := net.IPNet{IP: result.IPs[0].Gateway, Mask: result.IPs[0].Address.Mask}
	bridge, err := ensureBridge(conf.Bridge, &gateway)
	if err != nil {
		return err
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
	if err := ipam.ExecCheck(conf.IPAM.Type, args.StdinData); err != nil {
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

// cmdDel takes the cable out first: an address that is still in use must not be free.
func cmdDel(args *skel.CmdArgs) error {
	conf, err := parseConfig(args.StdinData)
	if err != nil {
		return err
	}
	if err := unplug(args); err != nil {
		return err
	}
	return ipam.ExecDel(conf.IPAM.Type, args.StdinData)
}
