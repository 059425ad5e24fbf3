package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"net"

	"github.com/containernetworking/cni/pkg/skel"
	current "github.com/containernetworking/cni/pkg/types/100"
	"github.com/containernetworking/plugins/pkg/ns"
	"github.com/vishvananda/netlink"
)

// hostEnd names the host's end of a container's cable. The same container and interface get the
// same name, so nothing has to be remembered between ADD and DEL; an interface's name has 15
// characters at most.
func hostEnd(args *skel.CmdArgs) string {
	return fmt.Sprintf("veth%.4x", sha256.Sum256([]byte(args.ContainerID+"/"+args.IfName)))
}

// plugIn lays a cable (a veth pair) from the bridge into the container's namespace and sets up the
// end in there with result's addresses and routes. It completes result with the interfaces. On an
// error, no cable stays.
func plugIn(args *skel.CmdArgs, bridge *netlink.Bridge, result *current.Result) (err error) {
	container, err := ns.GetNS(args.Netns)
	if err != nil {
		return fmt.Errorf("open the namespace %s: %w", args.Netns, err)
	}
	defer container.Close()

	attributes := netlink.NewLinkAttrs()
	attributes.Name = hostEnd(args)
	// Made here with its other end there from the start: no moment in which that end is ours to
	// trip over.
	cable := &netlink.Veth{
		LinkAttrs:     attributes,
		PeerName:      args.IfName,
		PeerNamespace: netlink.NsFd(int(container.Fd())),
	}
	if err := netlink.LinkAdd(cable); err != nil {
		return fmt.Errorf("lay a cable from %s to %s of %s: %w",
			attributes.Name, args.IfName, args.Netns, err)
	}
	// One end deleted is both ends deleted.
	defer func() {
		if err != nil {
			_ = netlink.LinkDel(cable)
		}
	}()

	host, err := netlink.LinkByName(attributes.Name)
	if err != nil {
		return fmt.Errorf("find %s: %w", attributes.Name, err)
	}
	if err := netlink.LinkSetMaster(host, bridge); err != nil {
		return fmt.Errorf("plug %s into %s: %w", attributes.Name, bridge.Name, err)
	}
	if err := netlink.LinkSetUp(host); err != nil {
		return fmt.Errorf("set %s up: %w", attributes.Name, err)
	}
	var inside netlink.Link
	err = container.Do(func(ns.NetNS) error {
		inside, err = setUpInside(args.IfName, result)
		return err
	})
	if err != nil {
		return err
	}

	result.Interfaces = []*current.Interface{
		{Name: bridge.Name, Mac: bridge.HardwareAddr.String()},
		{Name: attributes.Name, Mac: host.Attrs().HardwareAddr.String()},
		{Name: args.IfName, Mac: inside.Attrs().HardwareAddr.String(), Sandbox: args.Netns},
	}
	for _, address := range result.IPs {
		address.Interface = current.Int(2)
	}
	return nil
}

// setUpInside runs in the container's namespace.
func setUpInside(name string, result *current.Result) (netlink.Link, error) {
	link, err := netlink.LinkByName(name)
	if err != nil {
		return nil, fmt.Errorf("find %s in the container: %w", name, err)
	}
	if err := netlink.LinkSetUp(link); err != nil {
		return nil, fmt.Errorf("set %s up in the container: %w", name, err)
	}
	for _, address := range result.IPs {
		if err := netlink.AddrAdd(link, &netlink.Addr{IPNet: &address.Address}); err != nil {
			return nil, fmt.Errorf("give %s the address %s: %w", name, &address.Address, err)
		}
	}
	for _, route := range result.Routes {
		gateway := route.GW
		if gateway == nil {
			gateway = result.IPs[0].Gateway
		}
		destination := route.Dst
		err := netlink.RouteAdd(&netlink.Route{
			LinkIndex: link.Attrs().Index, Dst: &destination, Gw: gateway,
		})
		if err != nil {
			return nil, fmt.Errorf("route %s via %s: %w", &destination, gateway, err)
		}
	}
	return link, nil
}

// unplug removes the container's end, and with it the host's. Neither interface nor namespace need
// be there any more: DEL may come twice, or after the namespace is gone.
func unplug(args *skel.CmdArgs) error {
	if args.Netns == "" {
		return nil
	}
	err := ns.WithNetNSPath(args.Netns, func(ns.NetNS) error {
		link, err := netlink.LinkByName(args.IfName)
		if err != nil {
			return err
		}
		return netlink.LinkDel(link)
	})
	var noInterface netlink.LinkNotFoundError
	var noNamespace ns.NSPathNotExistErr
	if errors.As(err, &noInterface) || errors.As(err, &noNamespace) {
		return nil
	}
	return err
}

// checkInside compares the container's interface with the addresses that ADD reported.
func checkInside(args *skel.CmdArgs, result *current.Result) error {
	return ns.WithNetNSPath(args.Netns, func(ns.NetNS) error {
		link, err := netlink.LinkByName(args.IfName)
		if err != nil {
			return err
		}
		for _, expected := range result.IPs {
			if !has(link, &expected.Address) {
				return fmt.Errorf("expected %s on %s, found none such", &expected.Address, args.IfName)
			}
		}
		return nil
	})
}

func has(link netlink.Link, address *net.IPNet) bool {
	there, err := netlink.AddrList(link, netlink.FAMILY_ALL)
	if err != nil {
		return false
	}
	for _, one := range there {
		if one.IPNet.String() == address.String() {
			return true
		}
	}
	return false
}
