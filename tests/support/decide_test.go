package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// recording is the part of a lab's recording that this test reads: $RECORDING, a real node's.
type recording struct {
	Steps []struct {
		Name     string
		Commands []struct{ Command, Stdout string }
	}
}

// asked is what a Pod said of its DNS, as the lab prints it.
type asked struct {
	HostNetwork bool
	DNSPolicy   string
	DNSConfig   struct {
		Nameservers, Searches []string
		Options               []struct{ Name, Value string }
	}
}

func (a asked) pod() pod {
	options := []string{}
	for _, one := range a.DNSConfig.Options {
		options = append(options, one.Name+":"+one.Value)
	}
	return pod{policy: a.DNSPolicy, hostNetwork: a.HostNetwork,
		config: resolver{a.DNSConfig.Nameservers, a.DNSConfig.Searches, options}}
}

// TestDecideIsTheKubelet compares decide with each file that a real kubelet wrote. A Pod whose
// manifest the lab does not print has dnsPolicy Default.
func TestDecideIsTheKubelet(t *testing.T) {
	hostFile := ""
	for _, step := range read(t).Steps {
		said := asked{DNSPolicy: "Default"}
		for _, one := range step.Commands {
			words := strings.Fields(one.Command)
			switch {
			case one.Command == "cat /etc/resolv.conf":
				hostFile = one.Stdout
			case one.Command == "wc -c /etc/resolv.conf" && one.Stdout == "0 /etc/resolv.conf\n":
				hostFile = ""
			case words[0] == "asked":
				said = asked{}
				if err := json.Unmarshal([]byte(one.Stdout), &said); err != nil {
					t.Fatal(err)
				}
			case strings.HasSuffix(one.Command, " -- cat /etc/resolv.conf"):
				node := kubelet{host: parse(hostFile), clusterDNS: []string{"10.96.0.53"}, domain: "cluster.local"}
				t.Run(words[2], func(t *testing.T) {
					compareFiles(t, node.decide(said.pod()).file(), one.Stdout)
				})
			}
		}
	}
}

// compareFiles fails unless the kubelet wrote ours; where ours is empty, unless docker's stayed.
func compareFiles(t *testing.T, ours, theirs string) {
	t.Helper()
	if ours == "" {
		ours = dockers("", false) + "\n"
	}
	if ours != theirs {
		t.Errorf("expected the kubelet's\n%s\nfound\n%s", theirs, ours)
	}
}

func read(t *testing.T) (result recording) {
	t.Helper()
	text, err := os.ReadFile(os.Getenv("RECORDING"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, &result); err != nil {
		t.Fatal(err)
	}
	return result
}
