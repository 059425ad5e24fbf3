// Step 1 of a CNI plugin: the skeleton. The package skel reads the environment and standard input,
// rejects what breaks the contract, answers VERSION, and calls one of our three functions for the
// rest.
package main

import (
	"fmt"
	"os"

	"github.com/containernetworking/cni/pkg/skel"
	"github.com/containernetworking/cni/pkg/version"
)

func main() {
	versions := version.PluginSupports("0.3.1", "0.4.0", "1.0.0")
	skel.PluginMain(cmdAdd, cmdCheck, cmdDel, versions, "minibridge: a CNI plugin to learn from")
}

func cmdAdd(args *skel.CmdArgs) error   { return report("ADD", args) }
func cmdCheck(args *skel.CmdArgs) error { return report("CHECK", args) }
func cmdDel(args *skel.CmdArgs) error   { return report("DEL", args) }

// report tells on standard error what arrived: standard output belongs to the result.
func report(command string, args *skel.CmdArgs) error {
	_, err := fmt.Fprintf(os.Stderr, "%s container=%s netns=%s interface=%s\n%s\n",
		command, args.ContainerID, args.Netns, args.IfName, args.StdinData)
	return err
}
