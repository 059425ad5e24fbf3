package main

import (
	"encoding/json"
	"fmt"
	"net"

	"github.com/containernetworking/cni/pkg/types"
)

// NetConf is what an administrator writes for this plugin, beside the fields every plugin has
// (name, type, cniVersion).
type NetConf struct {
	types.NetConf
	// Bridge is the bridge's name; made if it is not there.
	Bridge string `json:"bridge"`
	// Gateway is the bridge's own address with its prefix length, such as 10.22.0.1/24.
	Gateway types.IPNet `json:"gateway"`
	// Address is the container's address, in the same form.
	Address types.IPNet `json:"address"`
}

// parseConfig reads a configuration and says what is wrong with it: code 6 for what is no JSON, 7
// for what makes no sense.
func parseConfig(stdin []byte) (*NetConf, error) {
	conf := &NetConf{}
	if err := json.Unmarshal(stdin, conf); err != nil {
		return nil, types.NewError(types.ErrDecodingFailure,
			"expected a network configuration", err.Error())
	}
	if conf.Bridge == "" {
		return nil, types.NewError(types.ErrInvalidNetworkConfig,
			`expected "bridge": a name`, "found none")
	}
	subnet := net.IPNet{IP: conf.Gateway.IP.Mask(conf.Gateway.Mask), Mask: conf.Gateway.Mask}
	if !subnet.Contains(conf.Address.IP) {
		return nil, types.NewError(types.ErrInvalidNetworkConfig,
			fmt.Sprintf(`expected "address" in the gateway's network %s`, &subnet),
			fmt.Sprintf("found %s", conf.Address.IP))
	}
	return conf, nil
}
