package main

import (
	"fmt"
	"strings"
)

// resolver is what a resolv.conf says.
type resolver struct {
	servers, searches, options []string
}

// kubelet is what the kubelet's flags and the host's file tell it.
type kubelet struct {
	host       resolver // the file of --resolv-conf
	noHostFile bool     // --resolv-conf=""
	clusterDNS []string // --cluster-dns
	domain     string   // --cluster-domain
}

// pod is what a Pod says of its DNS.
type pod struct {
	policy      string
	hostNetwork bool
	config      resolver // dnsConfig
}

// decide is our own version of the kubelet's decision: which policy holds, then whose settings it
// takes, then what dnsConfig adds.
func (k kubelet) decide(p pod) resolver {
	var result resolver
	policy := p.policy
	if policy == "ClusterFirst" && p.hostNetwork {
		policy = "Default"
	}
	if strings.HasPrefix(policy, "ClusterFirst") && len(k.clusterDNS) == 0 {
		policy = "Default"
	}
	switch policy {
	case "None":
	case "Default":
		result = k.host
		if k.noHostFile {
			result = resolver{servers: []string{"127.0.0.1"}, searches: []string{"."}}
		}
	default:
		result = resolver{
			servers:  k.clusterDNS,
			searches: unique("default.svc."+k.domain, "svc."+k.domain, k.domain, k.host.searches),
			options:  []string{"ndots:5"},
		}
	}
	return resolver{
		servers:  unique(result.servers, p.config.servers),
		searches: unique(result.searches, p.config.searches),
		options:  override(result.options, p.config.options),
	}
}

// unique joins strings and lists of strings, each string once, in the order of their first coming.
func unique(parts ...any) []string {
	result, seen := []string{}, map[string]bool{}
	for _, part := range parts {
		list, isList := part.([]string)
		if !isList {
			list = []string{part.(string)}
		}
		for _, one := range list {
			if !seen[one] {
				seen[one] = true
				result = append(result, one)
			}
		}
	}
	return result
}

// override takes the options of both lists; of one name, the second's. (The kubelet keeps them in a
// map, so theirs come in any order.)
func override(first, second []string) []string {
	named := map[string]bool{}
	for _, option := range second {
		named[strings.Split(option, ":")[0]] = true
	}
	result := []string{}
	for _, option := range first {
		if !named[strings.Split(option, ":")[0]] {
			result = append(result, option)
		}
	}
	return append(result, second...)
}

// showPolicies prints what a Pod of each policy gets on a host with an ordinary resolv.conf.
func showPolicies() {
	host := resolver{servers: []string{"192.168.1.1"}, searches: []string{"corp.example"}}
	usual := kubelet{host: host, clusterDNS: []string{"10.96.0.10"}, domain: "cluster.local"}
	noCluster := kubelet{host: host, domain: "cluster.local"}
	noFile := kubelet{noHostFile: true, clusterDNS: usual.clusterDNS, domain: usual.domain}
	own := resolver{servers: []string{"1.2.3.4"}, searches: []string{"nfv.example"},
		options: []string{"ndots:2", "edns0"}}

	for _, one := range []struct {
		name string
		kubelet
		pod
	}{
		{"ClusterFirst", usual, pod{policy: "ClusterFirst"}},
		{"ClusterFirst, hostNetwork", usual, pod{policy: "ClusterFirst", hostNetwork: true}},
		{"ClusterFirst, no --cluster-dns", noCluster, pod{policy: "ClusterFirst"}},
		{"ClusterFirstWithHostNet", usual, pod{policy: "ClusterFirstWithHostNet", hostNetwork: true}},
		{"Default", usual, pod{policy: "Default"}},
		{"Default, --resolv-conf=''", noFile, pod{policy: "Default"}},
		{"None, dnsConfig", usual, pod{policy: "None", config: own}},
		{"ClusterFirst, dnsConfig", usual, pod{policy: "ClusterFirst", config: own}},
	} {
		fmt.Printf("%-30s  %s\n", one.name, one.kubelet.decide(one.pod))
	}
}

func (r resolver) String() string {
	return strings.TrimSpace(fmt.Sprintf("%-18s  %s  %s", strings.Join(r.servers, " "),
		strings.Join(r.searches, " "), strings.Join(r.options, " ")))
}
