package main

import (
	"net"
	"regexp"
	"strings"
)

// loopback is what no container may inherit: its own 127.0.0.1 is not the host's.
var loopback = regexp.MustCompile(`^(127(\.\d{1,3}){3}|::1)$`)

// filter is our own version of what dockerd does to the host's resolv.conf before a container gets
// it: line by line, a line kept or dropped as a whole.
//
//  1. a nameserver on the loopback is dropped;
//  2. so is an IPv6 nameserver, unless containers have IPv6;
//  3. where no nameserver is left, Google's public resolvers are written.
func filter(file string, ipv6 bool) string {
	kept, nameservers := []string{}, 0
	for _, line := range strings.Split(file, "\n") {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] != "nameserver" {
			kept = append(kept, line)
			continue
		}
		address := fields[1]
		if loopback.MatchString(address) || (!ipv6 && strings.Contains(address, ":")) {
			continue
		}
		kept = append(kept, line)
		if net.ParseIP(strings.Split(address, "%")[0]) != nil {
			nameservers++
		}
	}
	if nameservers == 0 {
		kept = append(kept, "nameserver 8.8.8.8", "nameserver 8.8.4.4")
		if ipv6 {
			kept = append(kept, "nameserver 2001:4860:4860::8888", "nameserver 2001:4860:4860::8844")
		}
	}
	return strings.Join(kept, "\n")
}
