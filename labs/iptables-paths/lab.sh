# A router between a client and a server, and iptables on it: where tables and chains are, a rule
# and its parts, and the ways of a forwarded, an inbound and a locally made packet, told by the
# kernel.
. /lab/lib/steps.sh

quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv4.ip_forward=1
# host NAME PORT NET: a host at the other end of the router's interface PORT, its address
# 10.0.NET.2.
host() {
  quiet ip netns add "$1"
  quiet ip netns exec "$1" sysctl -w net.ipv6.conf.all.disable_ipv6=1
  quiet ip link add "$2" address "02:00:00:00:0$3:01" type veth \
    peer name eth0 address "02:00:00:00:0$3:02" netns "$1"
  quiet ip addr add "10.0.$3.1/24" dev "$2"
  quiet ip link set "$2" up
  quiet ip -n "$1" addr add "10.0.$3.2/24" dev eth0
  quiet ip -n "$1" link set eth0 up
  quiet ip -n "$1" route add default via "10.0.$3.1"
}
host client lan 1
host server wan 2
ip netns exec server python3 "$LAB/../lib/backend.py" server 80 &
wait_for "ip netns exec server ss -ltn | grep -q ':80 '"

# Every chain a table has, before anyone wrote a rule: tables × chains.
step tables <<'X'
for table in raw mangle nat filter security; do
  echo "$table:" $(iptables -t $table -S | cut -d ' ' -f 2)
done
X

# A rule has four parts: the table, the chain and where in it, what it matches, what happens then.
step rule <<'X'
iptables -t filter -A FORWARD -s 10.0.1.0/24 -p tcp --dport 80 -j DROP
iptables -t filter -S FORWARD
X

# It counts what it matches, here a connection's first packet; the ping is none of its business.
step counters <<'X'
iptables -t filter -Z FORWARD
ip netns exec client curl -s --max-time 0.5 http://10.0.2.2/
ip netns exec client ping -c 1 -W 1 10.0.2.2 | grep -o '[0-9]* received'
iptables -t filter -L FORWARD -n -v
X
check 'the rule counted one packet' \
  bash -c "iptables -t filter -L FORWARD -nvx | grep -q '^ *1 .*DROP.*dpt:80'"

# The first rule that decides ends the walk: an ACCEPT put before it lets the same packet through.
step first-match <<'X'
iptables -t filter -I FORWARD 1 -s 10.0.1.2 -p tcp --dport 80 -j ACCEPT
ip netns exec client curl -s --max-time 1 http://10.0.2.2/
iptables -t filter -L FORWARD -n -v
X

mask first-match '^ *\d+ +\d+(?= ACCEPT)|\(policy .*\)' '' \
  'how many packets a TCP connection takes is a matter of timing'

# A chain of one's own is a subroutine: jumped to, and left by RETURN or by its end.
step own-chain <<'X'
iptables -t filter -F FORWARD
iptables -t filter -N WEB
iptables -t filter -A FORWARD -p tcp --dport 80 -j WEB
iptables -t filter -A WEB -s 10.0.1.2 -j RETURN
iptables -t filter -A WEB -j DROP
iptables -t filter -S
X

# A way out for the client's network. Conntrack runs only where a rule asks for it, and table nat
# asks conntrack whether a packet is the first of its connection: with this rule nat begins to see
# packets.
step masquerade <<'X'
iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o wan -j MASQUERADE
ip netns exec client curl -s --max-time 1 http://10.0.2.2/
X
check 'the server sees the address of the router' \
  bash -c "ip netns exec client curl -s http://10.0.2.2/ | grep -q 10.0.2.1"

# The three ways, each there and back.
trace forwarded 'ip netns exec client curl -s -m 1 --local-port 40001 http://10.0.2.2/'
trace inbound 'ip netns exec client ping -c 1 -W 1 10.0.1.1'
trace local 'ping -c 1 -W 1 10.0.2.2'
# A packet from the machine to itself goes out by lo and comes in by lo.
trace loopback 'ping -c 1 -W 1 10.0.1.1'

# ways TRACE PACKET: the hooks a packet met, each with its tables.
ways() {
  walk "$1" | grep "^$2 ip" | awk '
    $4 != hook {printf "%s%s:", hook ? "\n" : "", $4; hook = $4}
    {printf " %s", $3}
    END {print ""}'
}
check 'forwarded: PREROUTING, FORWARD, POSTROUTING' \
  test "$(ways forwarded syn)" = 'PREROUTING: raw mangle nat
FORWARD: mangle filter security
POSTROUTING: mangle nat'
check 'inbound: PREROUTING, INPUT' \
  test "$(ways inbound echo-request)" = 'PREROUTING: raw mangle nat
INPUT: mangle filter nat security'
check 'made here: OUTPUT, POSTROUTING' \
  test "$(ways local echo-request)" = 'OUTPUT: raw mangle nat filter security
POSTROUTING: mangle nat'
check 'no answer meets the nat table: it sees the first packet of a connection only' \
  bash -c "! (walk forwarded; walk inbound; walk local) | grep -E '^(syn-ack|echo-reply) ip nat'"

# The same order, as the kernel keeps it: the lower priority goes first; conntrack itself stands at
# -200.
step priorities <<'X'
nft -y list chains ip |
  awk '$1 == "table" {table = $3} /hook/ {print $4, $6 + 0, table}' | sort -k 1,1 -k 2,2n |
  awk '{row[$1] = row[$1] " " $3 "(" $2 ")"} END {for (hook in row) print hook row[hook]}' | sort
X
