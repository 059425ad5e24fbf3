package main

import (
	"fmt"
	"strings"
)

// example is a file worth a look, for containers with or without IPv6.
type example struct {
	name string
	file string
	ipv6 bool
}

// cases come out the same from docker and from us.
var cases = []example{
	{"empty file", "", false},
	{"empty file, IPv6", "", true},
	{"one resolver", "nameserver 10.0.0.2\n", false},
	{"loopback alone", "nameserver 127.0.0.1\n", false},
	{"systemd's stub", "nameserver 127.0.0.53\noptions edns0\n", false},
	{"loopback and another", "nameserver 127.0.0.1\nnameserver 10.0.0.2\n", false},
	{"IPv6 loopback", "nameserver ::1\nnameserver 10.0.0.2\n", true},
	{"IPv6 alone", "nameserver fd00::2\n", false},
	{"IPv6 alone, IPv6", "nameserver fd00::2\n", true},
	{"IPv6 with a zone, IPv6", "nameserver fe80::1%eth0\n", true},
	{"search is kept", "search corp.example\nnameserver 127.0.0.1\n", false},
	{"commented out", "#nameserver 10.0.0.2\n", false},
}

// quirks do not: docker replaces patterns in the text, and we take or leave whole lines.
var quirks = []example{
	{"blank line after", "nameserver 127.0.0.1\n\nnameserver 10.0.0.2\n", false},
	{"indented", "  nameserver 127.0.0.1\n", false},
	{"comment after it", "nameserver 127.0.0.1 # own\n", false},
	{"no space", "nameserver8.8.8.8\n", false},
	{"IPv4 in IPv6", "nameserver ::ffff:10.0.0.2\n", false},
}

// compare prints, for each example, what docker makes of it, and what we make of it where that
// differs.
func compare(examples []example) {
	for _, one := range examples {
		theirs, ours := dockers(one.file, one.ipv6), filter(one.file, one.ipv6)
		fmt.Printf("%-22s  %s\n", one.name, oneLine(theirs))
		if theirs != ours {
			fmt.Printf("%22s  %s\n", "ours differs:", oneLine(ours))
		}
	}
}

// oneLine shows a file in a line, its line ends as "|".
func oneLine(file string) string {
	return strings.ReplaceAll(file, "\n", "|")
}
