# An own CNI plugin, in four steps and a fifth that hands the addresses over to an IPAM plugin. Each
# folder is a whole program; what a step takes over unchanged is a link to the step before. Compiled
# with Debian's Go and Debian's packages of the CNI, namespace and netlink libraries, and run for
# two containers, c1 and c2.
. /lab/lib/steps.sh

mask '*' '"mac": ?"[0-9a-f:]{17}"' '"mac": "#"' 'the kernel makes up MAC addresses'
mask '*' '@if\d+' '@if#' \
  'number of the interface at the other end; kernels with tunnels built in begin higher'
quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for host in c1 c2; do
  quiet ip netns add $host
  quiet ip netns exec $host sysctl -w \
    net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
done
# Debian's Go packages are for a GOPATH; nothing is fetched. What was compiled once is not compiled
# again: only the compiler's own cache outlives the box.
export GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=/cache CGO_ENABLED=0
cp -r "$LAB" /root/minibridge
cd /root/minibridge || exit 2

# The whole source: what each step adds. A link is a file taken over.
step sources <<'X'
find [1-5]-* -name '*.go' -printf '%p %l\n' | sort
X

# Compile all five; vet finds nothing, gofmt nothing to change.
step build <<'X'
go vet ./...
gofmt -l .
mkdir -p /opt/cni
go build -o /opt/cni ./...
ls /opt/cni
X
check 'go vet finds nothing' ended build 1 0
check 'gofmt changes nothing' [ ! -s "$(recorded build 2).stdout" ]
check 'five programs' [ "$(find /opt/cni -type f | wc -l)" = 5 ]

# What a runtime does: variables, configuration on standard input. Addresses come from the reference
# plugins' host-local.
step function <<'X'
cni() { # cni COMMAND CONTAINER PLUGIN: configuration on standard input
  CNI_COMMAND=$1 CNI_CONTAINERID=$2 CNI_NETNS=/run/netns/$2 CNI_IFNAME=eth0 \
    CNI_PATH=/opt/cni:/usr/lib/cni "/opt/cni/$3"
}
X

# Step 1, the skeleton: VERSION and the checks of the contract are there without a line of ours.
step skeleton <<'X'
echo '{"cniVersion": "1.0.0"}' | cni VERSION c1 1-skeleton
CNI_COMMAND=ADD CNI_CONTAINERID=c1 /opt/cni/1-skeleton < step.json
jq -c '{cniVersion, name, type}' step.json | cni ADD c1 1-skeleton
X
check 'VERSION is answered' said skeleton 1 '"supportedVersions":["0.3.1","0.4.0","1.0.0"]'
check 'a missing variable is code 4' said skeleton 2 '"code": 4'
check 'ADD reaches our function' \
  said skeleton 3 'ADD container=c1 netns=/run/netns/c1 interface=eth0'

# Step 2, the configuration: read, and refused with a code and a reason.
step config <<'X'
cat step.json
cni ADD c1 2-config < step.json
jq '.address = "10.99.0.2/24"' step.json | cni ADD c1 2-config
echo '{"cniVersion": "1.0.0", "name": "mini", "bridge": 7}' | cni ADD c1 2-config
X
check 'a good one is understood' said config 2 'bridge mini0 with 10.22.0.1/24'
check 'an address outside the network is code 7' said config 3 '"code": 7'
check 'a bridge that is no text is code 6' said config 4 '"code": 6'
check 'refused means status 1' ended config 3 1

# Step 3, the bridge: made once, taken as it is the second time.
step bridge <<'X'
cni ADD c1 3-bridge < step.json
ip -o -4 addr show mini0 | cut -d ' ' -f 2-7
cni ADD c2 3-bridge < step.json
ip -br link show type bridge | wc -l
X
check 'the bridge has its address' said bridge 2 '10.22.0.1/24'
check 'the second ADD finds it there' ended bridge 3 0
check 'one bridge in the end' said bridge 4 1
# A name that is taken by something else is no bridge.
step not-a-bridge <<'X'
jq '.bridge = "lo"' step.json | cni ADD c1 3-bridge
X
check 'lo is refused' ended not-a-bridge 1 1

# Step 4, the cable: the first real result.
step veth <<'X'
cni ADD c1 4-veth < step.json > c1.json
jq -c '.interfaces[], .ips[]' c1.json
X
wait_for "ip -n c1 -br link show eth0 | grep -q ' UP '"
step inside c1 <<'X'
ip -br addr show eth0
ip route
ping -c 1 10.22.0.1 | grep -o '.*ttl=[0-9]*'
X
check 'the container has its address' said inside 1 '10.22.0.2/24'
check 'the gateway answers' said inside 3 'from 10.22.0.1: icmp_seq=1 ttl=64'

# CHECK and DEL.
step check-and-del <<'X'
jq --slurpfile result c1.json '. + {prevResult: $result[0]}' step.json | cni CHECK c1 4-veth
cni DEL c1 4-veth < step.json
jq --slurpfile result c1.json '. + {prevResult: $result[0]}' step.json | cni CHECK c1 4-veth
cni DEL c1 4-veth < step.json
ip -br link show type veth
X
check 'CHECK agrees after ADD' ended check-and-del 1 0
check 'CHECK fails after DEL' ended check-and-del 3 1
check 'DEL succeeds a second time' ended check-and-del 4 0
check 'no cable is left' [ -z "$(ip link show type veth)" ]

# Failing half-way: the cable is laid, the address set, and then the route cannot be: the gateway is
# in the address's network for us, but the address's own prefix is too narrow for the kernel.
step clean-up <<'X'
jq '.address = "10.22.0.2/32"' step.json | cni ADD c1 4-veth
ip -br link show type veth
X
check 'the route is what fails' \
  said clean-up 1 'route 0.0.0.0/0 via 10.22.0.1: network is unreachable'
check 'no half of a network stays' [ -z "$(ip link show type veth)" ]

# IPAM: no address in the configuration any more.
step ipam <<'X'
jq -c 'del(.cniVersion, .name)' ipam.json
for container in c1 c2; do cni ADD $container 5-ipam < ipam.json > $container.json; done
jq -c '.ips[]' c1.json c2.json
ls /var/lib/cni/networks/mini
X
step two-containers c1 <<'X'
ping -c 1 10.22.0.3 | grep -o '.*ttl=[0-9]*'
X
check 'host-local chose the addresses' said ipam 3 '10.22.0.3/24'
check 'c1 reaches c2' said two-containers 1 'from 10.22.0.3: icmp_seq=1 ttl=64'

# The same failure when an address was already given: it goes back.
step give-back <<'X'
cni DEL c2 5-ipam < ipam.json
jq '.ipam.routes[0].gw = "192.0.2.1"' ipam.json | cni ADD c2 5-ipam
ls /var/lib/cni/networks/mini
X
check 'the route is what fails here too' \
  said give-back 2 'route 0.0.0.0/0 via 192.0.2.1: network is unreachable'
check 'the lease went back' not said give-back 3 10.22.0.4

# DEL: cable, then address. The bridge stays for whoever comes next.
step del <<'X'
cni DEL c1 5-ipam < ipam.json
ls /var/lib/cni/networks/mini
ip -br link show type veth
X
wait_for "ip -br link show mini0 | grep -q ' DOWN '"
step left <<'X'
ip -br addr show mini0
X
check 'no lease is left' not said del 2 10.22
check 'no cable is left after DEL' [ -z "$(ip link show type veth)" ]
