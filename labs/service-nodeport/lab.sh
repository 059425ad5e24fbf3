# Two nodes and an outside client on one LAN; the only backend is on node2. What the client gets by
# either node's port, and whom the backend sees, with externalTrafficPolicy Cluster and Local. The
# rules are those of kube-proxy 1.20.
. /lab/lib/steps.sh
. /lab/lib/service.sh

# The LAN: a bridge of this machine that iptables leaves alone.
quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 \
  net.bridge.bridge-nf-call-iptables=0
quiet ip link add lan address 02:00:00:00:08:00 type bridge mcast_snooping 0
quiet ip link set lan up
# on_lan NAME N: a machine on the LAN, its address 172.17.8.N.
on_lan() {
  quiet_namespace "$1"
  quiet ip link add "lan-$1" address "02:00:00:00:00:$(printf %02x "$2")" type veth \
    peer name eth0 address "02:00:00:00:08:$(printf %02x "$2")" netns "$1"
  quiet ip link set "lan-$1" master lan up
  quiet ip -n "$1" addr add "172.17.8.$2/24" dev eth0
  quiet ip -n "$1" link set eth0 up
  wait_for "bridge link show dev lan-$1 | grep -q 'state forwarding'"
}
on_lan client 1
on_lan node1 101
on_lan node2 102
node node1 10.244.1.1
node node2 10.244.2.1
# Each node knows the way to the other's Pods.
quiet ip -n node1 route add 10.244.2.0/24 via 172.17.8.102
quiet ip -n node2 route add 10.244.1.0/24 via 172.17.8.101
quiet ip -n node2 route add default via 172.17.8.1
quiet ip -n node1 route add default via 172.17.8.1
# A packet that leaves node1 by the interface it came in by would make it tell the client a shorter
# way (ICMP redirect), and not every time.
quiet ip netns exec node1 sysctl -w net.ipv4.conf.all.send_redirects=0 \
  net.ipv4.conf.eth0.send_redirects=0
pod web 10.244.2.10 node2
backend web 8080
pod other 10.244.1.10 node1

service=default/web:http cluster_ip=10.96.0.10 port=80 node_port=30080 pod_cidr=10.244.0.0/16
endpoints=10.244.2.10:8080
# rules POLICY: on both nodes; only node2 has an endpoint of its own.
rules() {
  policy=$1
  local_endpoints=
  quiet proxy_service node1
  local_endpoints=$endpoints
  quiet proxy_service node2
}
quiet proxy_base node1
quiet proxy_base node2
rules Cluster
# Everyone has heard from everyone: no frame is flooded in the traces.
quiet ip netns exec client ping -c 1 -W 1 172.17.8.101
quiet ip netns exec client ping -c 1 -W 1 172.17.8.102
quiet ip netns exec other ping -c 1 -W 1 10.244.2.10

# Who is where: node2 has the backend on its bridge, node1 reaches it by node2.
step where node1 <<'X'
ip -4 route
X

# Any address of the node, one port: last in KUBE-SERVICES, and only for what is addressed to the
# node itself.
step rules node1 <<'X'
iptables -t nat -S KUBE-SERVICES | tail -n 1
iptables -t nat -S KUBE-NODEPORTS
X

# With Cluster every node answers. The backend sees no client, only the node that was called: on the
# LAN for node1, on the Pods' bridge for node2.
step cluster client <<'X'
curl -s -m 1 --local-port 40001 http://172.17.8.101:30080/
curl -s -m 1 --local-port 40002 http://172.17.8.102:30080/
X
check 'by node1 the backend sees node1' \
  grep -q 'sees 172.17.8.101$' "$OUT"/steps/*-cluster/001.stdout
check 'by node2 it sees node2, on its own bridge' \
  grep -q 'sees 10.244.2.1$' "$OUT"/steps/*-cluster/002.stdout

# Both rewritings in one entry: client → node1 became node1 → backend. The answer must come back by
# node1 to be undone.
wait_for 'ip netns exec node1 conntrack -L -p tcp --orig-port-src 40001 | grep -q TIME_WAIT'
step connection node1 <<'X'
conntrack -L -p tcp --orig-port-src 40001 2> /dev/null
X
mask connection '\d+ (?=TIME_WAIT)|use=\d+' '' \
  'seconds until conntrack forgets the connection; how many in the kernel hold it just now'

# The way through node1, and what node2 sees of the same call.
trace cluster-on-node1 \
  'ip netns exec client curl -s -m 1 --local-port 40003 http://172.17.8.101:30080/' node1
trace cluster-on-node2 \
  'ip netns exec client curl -s -m 1 --local-port 40004 http://172.17.8.101:30080/' node2
check 'node1 forwards the packet out by the interface it came in by' \
  grep -q 'ip filter FORWARD packet: iif "eth0" oif "eth0"' "$OUT/traces/cluster-on-node1.events"
check 'on node2 it meets no rule of the Service any more' \
  bash -c "! grep -q 'KUBE-SVC' $OUT/traces/cluster-on-node2.events"

# A program that takes the same port of the node gets nothing: the rules come first. That is why
# kube-proxy held the port open: so that nobody else could believe to have it.
ip netns exec node2 python3 /lab/lib/backend.py program-on-node2 30080 &
program=$!
wait_for "ip netns exec node2 ss -ltn | grep -q ':30080 '"
step port-taken <<'X'
ip netns exec node2 ss -Hltn sport = :30080
ip netns exec client curl -s -m 1 http://172.17.8.102:30080/
X
check 'the Service answers, not the program that listens on the port' \
  grep -q '^web sees' "$OUT"/steps/*-port-taken/002.stdout
# The other way round: with the port held, the program fails when it starts, and says why.
step port-held node2 <<'X'
python3 /lab/lib/backend.py another-program 30080 2>&1 | tail -n 1
X
kill "$program"

# Local: no mark, and only endpoints of this node.
rules Local
step local-rules-node1 node1 <<'X'
iptables -t nat -S KUBE-NODEPORTS
iptables -t nat -S | grep -- '-A KUBE-XLB'
X
step local-rules-node2 node2 <<'X'
iptables -t nat -S | grep -- '-A KUBE-XLB' | tail -n 1
X

# By node2 the backend sees the client. By node1, where there is none, nothing comes back.
step local client <<'X'
curl -s -m 1 --local-port 40005 http://172.17.8.102:30080/
curl -sS -m 0.5 --local-port 40006 http://172.17.8.101:30080/
X
mask local '(Connection time(d out|out) after \d+ (milliseconds|ms)|Failed to connect to .* after \d+ ms: Timeout was reached)' 'Connection timed out after N milliseconds' 'curl words one time-out in three ways; how long it waited'
check 'with Local the backend sees the client itself' \
  grep -q 'sees 172.17.8.1$' "$OUT"/steps/*-local/001.stdout
check 'a node without an endpoint drops what comes' \
  test "$(cat "$OUT"/steps/*-local/002.status)" = 28

# Who dropped it: marked 0x8000 in nat, which cannot drop, and dropped for the mark in filter.
step dropped node1 <<'X'
iptables -t filter -L KUBE-FIREWALL -n -v
X
trace local-on-node2 \
  'ip netns exec client curl -s -m 1 --local-port 40007 http://172.17.8.102:30080/' node2
trace local-on-node1 \
  'ip netns exec client curl -s -m 0.5 --local-port 40008 http://172.17.8.101:30080/' node1
check 'on node1 the packet ends in KUBE-FIREWALL, marked 0x8000' bash -c "
  grep 'ip filter KUBE-FIREWALL rule' $OUT/traces/local-on-node1.events | grep -q 'verdict drop'"

# From inside the cluster Local does not matter: a Pod on node1 is led to the Service's own chain.
step from-a-pod other <<'X'
curl -s -m 1 http://172.17.8.101:30080/
X
