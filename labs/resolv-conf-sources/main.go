// Command dns shows where a container's resolv.conf comes from: docker's own filter, our version of
// it, and our version of the kubelet's decision.
//
//	dns path          which file docker takes for the host's resolv.conf
//	dns filter        standard input as docker would hand it to a container
//	dns cases         edge cases, docker's result and ours where it differs
//	dns quirks        more of them, in which it does
//	dns random N      N random files, and how the two results compare
//	dns policies      what each dnsPolicy gives a Pod
//	dns sandboxes     a plain container and a Pod with dnsPolicy Default, on several hosts
package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
)

func main() {
	arguments := append(os.Args[1:], "", "")
	switch arguments[0] {
	case "path":
		fmt.Println(hostFile())
	case "filter":
		file, err := io.ReadAll(os.Stdin)
		if err != nil {
			fail(err)
		}
		fmt.Println(dockers(string(file), false))
	case "cases":
		compare(cases)
	case "quirks":
		compare(quirks)
	case "random":
		n, err := strconv.Atoi(arguments[1])
		if err != nil {
			fail(err)
		}
		compareRandom(n)
	case "policies":
		showPolicies()
	case "sandboxes":
		showSandboxes()
	default:
		fail(fmt.Errorf("expected one of the words in its documentation; found %q", arguments[0]))
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "dns:", err)
	os.Exit(2)
}
