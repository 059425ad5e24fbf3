package main

import (
	"errors"
	"fmt"
	"net"
	"syscall"

	"github.com/vishvananda/netlink"
)

// ensureBridge makes the bridge, or takes the one that is there; afterwards it is up and has the
// address. Containers come at any time and in any order, so being there already is the usual case
// and no error.
func ensureBridge(name string, address *net.IPNet) (*netlink.Bridge, error) {
	attributes := netlink.NewLinkAttrs()
	attributes.Name = name
	err := netlink.LinkAdd(&netlink.Bridge{LinkAttrs: attributes})
	if err != nil && !errors.Is(err, syscall.EEXIST) {
		return nil, fmt.Errorf("make the bridge %s: %w", name, err)
	}
	// Ask again: LinkAdd does not tell the index, and what is there under this name may be
	// something else.
	link, err := netlink.LinkByName(name)
	if err != nil {
		return nil, fmt.Errorf("find the bridge %s: %w", name, err)
	}
	bridge, ok := link.(*netlink.Bridge)
	if !ok {
		return nil, fmt.Errorf("expected a bridge of the name %s, found a %s", name, link.Type())
	}
	if err := netlink.AddrReplace(bridge, &netlink.Addr{IPNet: address}); err != nil {
		return nil, fmt.Errorf("give %s the address %s: %w", name, address, err)
	}
	if err := netlink.LinkSetUp(bridge); err != nil {
		return nil, fmt.Errorf("set %s up: %w", name, err)
	}
	return bridge, nil
}
