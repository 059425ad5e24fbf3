package main

import (
	"io"

	"github.com/docker/libnetwork/resolvconf"
	"github.com/sirupsen/logrus"
)

// dockers is docker's own FilterResolvDNS, from the source that Debian packages.
func dockers(file string, ipv6 bool) string {
	logrus.SetOutput(io.Discard) // it announces every use of the public resolvers
	result, err := resolvconf.FilterResolvDNS([]byte(file), ipv6)
	if err != nil {
		panic(err) // only a failing hash could cause it
	}
	return string(result.Content)
}

// hostFile is the file that docker takes for the host's resolv.conf.
func hostFile() string {
	logrus.SetOutput(io.Discard)
	return resolvconf.Path()
}
