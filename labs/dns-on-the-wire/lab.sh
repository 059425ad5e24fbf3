# What a Pod's resolv.conf costs: the libc resolver looks names up at a real DNS server, and every
# query is seen on the wire. `pod` has the addresses and the resolv.conf a Pod would have, `dns`
# runs the servers; nothing else differs from a lookup in a cluster but the engine behind 10.96.0.10
# (dnsmasq, not CoreDNS).
. /lab/lib/steps.sh

quiet ip netns add dns
quiet ip netns add pod
quiet ip -n dns link add eth0 type veth peer name eth0 netns pod
for host in dns pod; do
  quiet ip -n $host link set eth0 addrgenmode none
  quiet ip -n $host link set lo up
  quiet ip -n $host link set eth0 up
done
quiet ip -n pod addr add 10.96.1.2/16 dev eth0
# getaddrinfo(3) asks for AAAA where the machine has any IPv6 address, and a link-local one is on
# nearly every Pod.
quiet ip -n pod addr add fe80::2/64 dev eth0 nodad
for address in 10.96.0.10 10.96.0.20 10.96.0.99; do
  quiet ip -n dns addr add $address/16 dev eth0
done
mkdir -p /etc/netns/pod
install "$LAB/wire" /usr/local/bin/wire

# The cluster's DNS: one Service, one name outside, and a firm no to all others.
serve() {
  local address=$1
  shift
  ip netns exec dns dnsmasq --keep-in-foreground --user=root --pid-file= --conf-file=/dev/null \
    --no-resolv --no-hosts --bind-interfaces --listen-address="$address" --local=/#/ "$@" &
  wait_for "ip netns exec dns ss -lnu | grep -qF $address:53"
}
serve 10.96.0.10 --host-record=web.default.svc.cluster.local,10.98.51.150 \
  --host-record=www.example.com,93.184.216.34
# Another network's DNS, which alone knows that network's names.
serve 10.96.0.20 --host-record=edge.nfv.example,192.168.7.7
# A DNS server that is down the way machines are: it says nothing at all.
quiet ip netns exec dns nft add table ip dead
quiet ip netns exec dns nft 'add chain ip dead in { type filter hook input priority 0; }'
quiet ip netns exec dns nft add rule ip dead in ip daddr 10.96.0.99 drop

cluster_search='search default.svc.cluster.local svc.cluster.local cluster.local'
resolv_conf() { # resolv_conf LINE …: the Pod's
  printf '%s\n' "$@" > /etc/netns/pod/resolv.conf
}

# dnsPolicy: ClusterFirst. The short name is what the search list is for: it is right at the first
# try.
resolv_conf 'nameserver 10.96.0.10' "$cluster_search" 'options ndots:5'
step cluster-first pod <<'X'
cat /etc/resolv.conf
wire getent ahosts web
wire getent ahosts web.default
X
check 'a Service of the own namespace costs 2 queries' said cluster-first 2 '2 queries for 1 name'
check 'a Service named with its namespace costs 4 queries' \
  said cluster-first 3 '4 queries for 2 names'

# A name with fewer than five dots goes through the whole search list first, and each try asks for A
# and AAAA.
step outside-name pod <<'X'
wire getent ahosts www.example.com
X
check 'with ndots:5 a name outside costs 8 queries' said outside-name 1 '8 queries for 4 names'

# Half of them are for IPv6. A program that asks for IPv4 alone spares those.
step ipv4-only pod <<'X'
wire getent ahostsv4 www.example.com
X
check 'for IPv4 alone the same name costs 4 queries' said ipv4-only 1 '4 queries for 4 names'

# A name that ends in a dot is complete.
step trailing-dot pod <<'X'
wire getent ahosts www.example.com.
X
check 'with a trailing dot the same name costs 2 queries' said trailing-dot 1 '2 queries for 1 name'

# Even a Service's whole name has only four dots.
step full-service-name pod <<'X'
wire getent ahosts web.default.svc.cluster.local
wire getent ahosts web.default.svc.cluster.local.
X
check 'a Service by its whole name costs 8 queries without the trailing dot' \
  said full-service-name 1 '8 queries for 4 names'
check 'a Service by its whole name costs 2 queries with the trailing dot' \
  said full-service-name 2 '2 queries for 1 name'

# A name that does not exist costs the whole list whatever ndots says; only the order changes.
step absent-name pod <<'X'
wire getent ahosts nosuch.example.com
X
check 'a missing name costs 8 queries' said absent-name 1 '8 queries for 4 names'

# dnsConfig can lower ndots. The name outside is then tried first as it is …
resolv_conf 'nameserver 10.96.0.10' "$cluster_search" 'options ndots:2'
step ndots-2 pod <<'X'
grep options /etc/resolv.conf
wire getent ahosts www.example.com
wire getent ahosts web.default
X
check 'with ndots:2 a name outside costs 2 queries' said ndots-2 2 '2 queries for 1 name'
check 'with ndots:2 a Service with its namespace still costs 4 queries' \
  said ndots-2 3 '4 queries for 2 names'

# … and with ndots:1, what resolv.conf(5) assumes when nothing is said, it is the Service that pays:
# web.default is asked of the world first.
resolv_conf 'nameserver 10.96.0.10' "$cluster_search" 'options ndots:1'
step ndots-1 pod <<'X'
grep options /etc/resolv.conf
wire getent ahosts www.example.com
wire getent ahosts web.default
X
check 'with ndots:1 a name outside costs 2 queries' said ndots-1 2 '2 queries for 1 name'
check 'with ndots:1 a Service with its namespace costs 6 queries' \
  said ndots-1 3 '6 queries for 3 names'

# dnsPolicy: None with the dnsConfig of the Kubernetes documentation: the cluster's suffixes are
# gone, so a Service's short name is no longer found.
resolv_conf 'nameserver 10.96.0.10' \
  'search ns1.svc.cluster-domain.example my.dns.search.suffix' 'options ndots:2 edns0'
step policy-none pod <<'X'
cat /etc/resolv.conf
wire getent ahosts web
X
check 'without the search list of the cluster a short Service name is not found' \
  ended policy-none 2 2

# Two nameservers are not two halves of a directory: "no such name" from the first is the answer,
# and the second, which knows the name, is never asked.
resolv_conf 'nameserver 10.96.0.10' 'nameserver 10.96.0.20'
step two-networks pod <<'X'
cat /etc/resolv.conf
wire getent ahosts edge.nfv.example
X
check 'the second nameserver is not asked when the first denies a name' \
  not said two-networks 2 '10.96.0.20 '
check 'the name the second nameserver knows is not found' \
  ended two-networks 2 2

# Only silence makes libc turn to the second nameserver, and every lookup waits for it again: five
# seconds if resolv.conf says nothing else.
resolv_conf 'nameserver 10.96.0.99' 'nameserver 10.96.0.20' 'options timeout:1 attempts:1'
step silent-server pod <<'X'
cat /etc/resolv.conf
wire getent ahostsv4 edge.nfv.example
X
check 'the second nameserver answers after the first stays silent' said silent-server 2 192.168.7.7
check 'the lookup waits out the timeout of one second' said silent-server 2 'silence for 1 s'
