package main

import (
	"fmt"
	"strings"
)

// inPod is the resolv.conf of a Pod with dnsPolicy Default: docker writes one when the sandbox is
// made (from dockerd's --dns where given, else its filter), and then the kubelet, through
// dockershim, writes its own over it, unless it has nothing to say.
func inPod(hostFile, dockerDNS string) (file, author string) {
	if kubelets := parse(hostFile).file(); kubelets != "" {
		return kubelets, "kubelet"
	}
	if dockerDNS != "" {
		return "nameserver " + dockerDNS + "\n", "dockerd --dns"
	}
	return strings.TrimLeft(dockers(hostFile, false), "\n") + "\n", "dockerd"
}

// parse reads a resolv.conf as the kubelet does: nameservers add up, of the rest the last one
// holds.
func parse(file string) resolver {
	var result resolver
	for _, line := range strings.Split(file, "\n") {
		fields := strings.Fields(line)
		switch {
		case len(fields) < 2:
		case fields[0] == "nameserver":
			result.servers = append(result.servers, fields[1])
		case fields[0] == "search":
			result.searches = fields[1:]
		case fields[0] == "options":
			result.options = fields[1:]
		}
	}
	return result
}

// file is the resolv.conf that says it; empty for a resolver that says nothing.
func (r resolver) file() string {
	file := ""
	for _, server := range r.servers {
		file += "nameserver " + server + "\n"
	}
	if len(r.searches) > 0 {
		file += "search " + strings.Join(r.searches, " ") + "\n"
	}
	if len(r.options) > 0 {
		file += "options " + strings.Join(r.options, " ") + "\n"
	}
	return file
}

// showSandboxes prints, for hosts that differ in their file and in dockerd's flags, what a plain
// container gets and what a Pod with dnsPolicy Default gets, and who wrote the latter.
func showSandboxes() {
	const row = "%-22s %-8s %-38s %s\n"
	fmt.Printf(row, "HOST'S FILE", "--dns", "docker run", "Pod, dnsPolicy: Default")
	for _, host := range []struct{ file, dockerDNS string }{
		{"nameserver 10.0.0.2\n", ""},
		{"nameserver 10.0.0.2\n", "1.1.1.1"},
		{"nameserver 127.0.0.1\n", ""},
		{"nameserver 127.0.0.1\n", "1.1.1.1"},
		{"", ""},
		{"", "1.1.1.1"},
	} {
		container := strings.TrimLeft(dockers(host.file, false), "\n")
		if host.dockerDNS != "" {
			container = "nameserver " + host.dockerDNS
		}
		file, author := inPod(host.file, host.dockerDNS)
		fmt.Printf(row, oneLine(orWord(host.file, "(empty)")), orWord(host.dockerDNS, "-"),
			oneLine(container), oneLine(file)+" ("+author+")")
	}
}

func orWord(text, word string) string {
	if text == "" {
		return word
	}
	return text
}
