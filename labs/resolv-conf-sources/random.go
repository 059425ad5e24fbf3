package main

import (
	"fmt"
	"math/rand"
	"strings"
)

// words are the lines random files are made of: all that people and programs write there.
var words = []string{
	"nameserver 127.0.0.1", "nameserver 127.0.0.53", "nameserver ::1", "nameserver 10.0.0.2",
	"nameserver 192.168.1.1", "nameserver fd00::2", "nameserver fe80::1%eth0",
	"search corp.example", "options ndots:5", "# a comment", "domain lab.example", "",
}

// randomFile makes a file of up to six lines.
func randomFile(random *rand.Rand) string {
	file := ""
	for lines := random.Intn(7); lines > 0; lines-- {
		file += words[random.Intn(len(words))] + "\n"
	}
	return file
}

// compareRandom runs both filters over n random files and sorts them by how they compare. The seed
// is fixed, so that everyone meets the same files.
func compareRandom(n int) {
	random := rand.New(rand.NewSource(2018))
	same, blank, other := 0, 0, 0
	shortest := ""
	for i := 0; i < n; i++ {
		file, ipv6 := randomFile(random), random.Intn(2) == 1
		theirs, ours := dockers(file, ipv6), filter(file, ipv6)
		switch {
		case theirs == ours:
			same++
		case withoutBlank(theirs) == withoutBlank(ours):
			blank++
			if shortest == "" || len(file) < len(shortest) {
				shortest = file
			}
		default:
			other++
		}
	}
	fmt.Printf("%6d files\n", n)
	fmt.Printf("%6d the same, byte for byte\n", same)
	fmt.Printf("%6d the same but for blank lines, the shortest %q\n", blank, shortest)
	fmt.Printf("%6d different\n", other)
}

func withoutBlank(file string) string {
	kept := []string{}
	for _, line := range strings.Split(file, "\n") {
		if strings.TrimSpace(line) != "" {
			kept = append(kept, line)
		}
	}
	return strings.Join(kept, "\n")
}
