package main

import (
	"encoding/json"

	"github.com/containernetworking/cni/pkg/types"
)

// NetConf is what an administrator writes for this plugin, beside the fields every plugin has
// (name, type, cniVersion, and ipam, which names the plugin that manages addresses).
type NetConf struct {
	types.NetConf
	// Bridge is the bridge's name; made if it is not there.
	Bridge string `json:"bridge"`
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
	if conf.IPAM.Type == "" {
		return nil, types.NewError(types.ErrInvalidNetworkConfig,
			`expected "ipam": {"type": …}`, "found none")
	}
	return conf, nil
}
