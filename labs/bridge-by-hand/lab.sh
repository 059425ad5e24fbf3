# Docker's bridge network, made with the commands a container engine would run: first what each
# namespace hides, then two network namespaces (c1, c2) on one bridge, the way out by NAT, the way
# in by a published port, and `wan`, a machine outside that knows nothing of all this. MAC
# addresses, addresses and ports are fixed.
. /lab/lib/steps.sh
. /lab/lib/capture.sh

mask '*' '@if\d+' '@if#' \
  'number of the interface at the other end; kernels with tunnels built in begin higher'
quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
# A new network namespace takes this from the machine's own, which may have been told to forward.
quiet sysctl -w net.ipv4.ip_forward=0

# A process belongs to one namespace of each kind; unshare starts one in new ones. The kernel
# numbers them.
step five-namespaces <<'X'
readlink /proc/self/ns/{mnt,net,pid,user,uts}
unshare --mount --net --pid --fork --user --uts readlink /proc/self/ns/{mnt,net,pid,user,uts}
X
mask five-namespaces '\[\d+\]' '[number]' 'the kernel numbers namespaces in the order they are made'
kinds=$(cat "$OUT"/steps/*-five-namespaces/00?.stdout | sort -u |
  cut -d : -f 1 | uniq -c | grep -c ' 2 ')
check 'unshare gave the process another namespace of each of the five kinds' [ "$kinds" = 5 ]

# UTS: a host name of its own.
step uts <<'X'
unshare --uts sh -c 'hostname c0; hostname'
hostname
X
check 'the new host name stayed in its namespace' said uts 2 host

# PID: the first process in it is number 1, and sees no other.
step pid <<'X'
unshare --pid --fork --mount-proc ps -o pid,args
X
check 'ps is process 1 in its own namespace' said pid 1 '    1 ps'

# Mount: what is mounted there is there only.
step mount <<'X'
mkdir /data
unshare --mount sh -c 'mount -t tmpfs scratch /data; touch /data/only-here; ls /data'
ls -A /data
X
check 'the mount is not seen from outside' not said mount 3 only-here

# User: root inside, an ordinary user (65534, nobody) outside.
step user <<'X'
setpriv --reuid=65534 --clear-groups \
  unshare --user --map-root-user sh -c 'id -u; cat /proc/self/uid_map'
X
check 'nobody outside is number 0 inside' said user 1 '         0      65534          1'

# Network: no interface but a loopback, and that one is down.
step network <<'X'
unshare --net ip -br link
X
check 'a new network namespace has only a loopback' said network 1 'lo               DOWN'

# From here on, only the network: two namespaces with names, so that they outlive a process. Each
# stands for a container.
step namespaces <<'X'
ip netns add c1
ip netns add c2
ip netns list
X
for host in c1 c2; do
  quiet ip netns exec $host sysctl -w \
    net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
done
step empty-namespace c1 <<'X'
ip -br link
ip route
ping -c 1 172.18.0.1
X
check 'without a route there is no way out' said empty-namespace 3 'Network is unreachable'

# The switch: a bridge with an address, which will be the containers' gateway. No port, so no
# carrier: DOWN.
step bridge <<'X'
ip link add docker0 address 02:42:ac:12:00:01 type bridge
ip addr add 172.18.0.1/16 dev docker0
ip link set docker0 up
X
wait_for "ip -br link show docker0 | grep -q ' DOWN '"
step no-carrier <<'X'
ip -br addr show docker0
X
check 'a bridge without a port has no carrier' said no-carrier 1 DOWN

# The cable: a veth pair is one interface with two ends. Both are here at first; then one is moved,
# and named eth0 there.
step veth <<'X'
ip link add veth1 address 02:00:00:00:00:01 type veth peer name end1 address 02:42:ac:12:00:02
ip -br link show type veth
ip link set end1 netns c1 name eth0
ip -br link show type veth
X
check 'the end that was moved is not here any more' not said veth 4 end1

# One end is plugged into the bridge, the other gets an address and a default route.
step plug <<'X'
ip link set veth1 master docker0 up
X
step address c1 <<'X'
ip link set lo up
ip link set eth0 up
ip addr add 172.18.0.2/16 dev eth0
ip route add default via 172.18.0.1
ip route
X
wait_for "ip -br link show docker0 | grep -q ' UP ' && ip -br link show veth1 | grep -q ' UP '"
step plugged <<'X'
ip -br link show master docker0
ip -br addr show docker0
X
check 'with a port, the bridge is up' said plugged 2 ' UP '

# The second container: the same again.
step second <<'X'
ip link add veth2 address 02:00:00:00:00:02 type veth \
  peer name eth0 address 02:42:ac:12:00:03 netns c2
ip link set veth2 master docker0 up
ip -n c2 link set lo up
ip -n c2 link set eth0 up
ip -n c2 addr add 172.18.0.3/16 dev eth0
ip -n c2 route add default via 172.18.0.1
X
wait_for "[ \$(bridge link | grep -c 'state forwarding') = 2 ]"

# Container to container: one network, so no router; the time to live is still 64. The bridge has
# learned who is where.
step container-to-container c1 <<'X'
ping -c 1 172.18.0.3 | grep -o '.*ttl=[0-9]*'
ip neigh show 172.18.0.3 | cut -d ' ' -f 1-5
X
step learned <<'X'
bridge fdb show br docker0 dynamic | cut -d ' ' -f 1-3 | sort
X
check 'c2 answers c1 over the bridge' \
  said container-to-container 1 'from 172.18.0.3: icmp_seq=1 ttl=64'
check 'the bridge learned which port c1 is behind' said learned 1 '02:42:ac:12:00:02 dev veth1'
check 'the bridge learned which port c2 is behind' said learned 1 '02:42:ac:12:00:03 dev veth2'

# Host to container: docker0 is the host's own leg in that network.
step host-to-container <<'X'
ip route get 172.18.0.2 | head -n 1
ping -c 1 172.18.0.2 | grep -o '.*ttl=[0-9]*'
X
check 'c1 answers the host' said host-to-container 2 'from 172.18.0.2: icmp_seq=1 ttl=64'

# The world outside: the host's network card eth0 leads to `wan`. wan has no route to 172.18.0.0/16,
# as nobody outside has.
quiet ip netns add wan
quiet ip netns exec wan sysctl -w net.ipv6.conf.all.disable_ipv6=1
quiet ip link add eth0 address 02:00:00:00:08:64 type veth \
  peer name eth0 address 02:00:00:00:08:01 netns wan
quiet ip addr add 172.17.8.100/24 dev eth0
quiet ip link set eth0 up
quiet ip -n wan addr add 172.17.8.1/24 dev eth0
quiet ip -n wan link set lo up
quiet ip -n wan link set eth0 up
# No background noise in wan's captures, and one port for its client: conntrack's entry is the same
# in every run.
quiet ip netns exec wan sysctl -w net.ipv4.ip_local_port_range='40000 40000'
wait_for "ip -n wan -br link show eth0 | grep -q ' UP '"
step outside wan <<'X'
ip -br addr show eth0
ip route
X

# First obstacle: a Linux machine is no router until it is told to be.
step not-forwarding c1 <<'X'
ping -c 1 -W 1 172.17.8.1 | grep loss
X
step forwarding-off <<'X'
sysctl net.ipv4.ip_forward
X
check 'a host that does not forward: no answer' said not-forwarding 1 '0 received'
check 'forwarding is off until it is switched on' said forwarding-off 1 'ip_forward = 0'

# Second obstacle: told to forward, the host sends the packet on, but wan has no way back to
# 172.18.0.2.
step forwarding-on <<'X'
sysctl -w net.ipv4.ip_forward=1
X
capture /tmp/no-nat.pcap wan eth0 icmp
step no-nat c1 <<'X'
ping -c 1 -W 1 172.17.8.1 | grep loss
X
captured /tmp/no-nat.pcap 1
step no-way-back wan <<'X'
tcpdump -n -t -r /tmp/no-nat.pcap 2> /dev/null
ip route get 172.18.0.2
X
mask no-way-back 'id \d+' 'id #' 'ping chooses a number that tells its own answers from others'
check 'no address translation: no answer' said no-nat 1 '0 received'
check 'the request reached wan, from an address of the bridge' \
  said no-way-back 1 '172.18.0.2 > 172.17.8.1: ICMP echo request'
check 'wan sent no reply' not said no-way-back 1 reply
check 'wan has no route to it' said no-way-back 2 'Network is unreachable'

# The way out: what leaves the bridge's network by another interface gets that interface's address.
step masquerade <<'X'
iptables -t nat -A POSTROUTING -s 172.18.0.0/16 ! -o docker0 -j MASQUERADE
X
capture /tmp/nat.pcap wan eth0 icmp
step nat c1 <<'X'
ping -c 1 172.17.8.1 | grep -o '.*ttl=[0-9]*'
X
captured /tmp/nat.pcap 2
step seen-outside wan <<'X'
tcpdump -n -t -r /tmp/nat.pcap 2> /dev/null
X
mask seen-outside 'id \d+' 'id #' 'ping chooses a number that tells its own answers from others'
check 'with NAT, wan answers; one router on the way' said nat 1 'from 172.17.8.1: icmp_seq=1 ttl=63'
check 'wan sees the address of the host' \
  said seen-outside 1 '172.17.8.100 > 172.17.8.1: ICMP echo request'

# The memory behind it: one entry, both directions. What the reply is to be addressed to, and to
# whom it goes then.
step conntrack-out <<'X'
conntrack -L -p icmp
X
mask conntrack-out '^icmp +1 \d+' 'icmp 1 #' 'seconds until the entry is forgotten, counting down'
mask conntrack-out 'id=\d+' 'id=#' 'ping chooses a number that tells its own answers from others'
check 'conntrack knows both directions' \
  grep -q 'src=172.18.0.2 dst=172.17.8.1 .* src=172.17.8.1 dst=172.17.8.100' \
  "$(recorded conntrack-out 1).stdout"

# The way in. A web server in c1; the bridge's network can reach it, wan cannot: nothing listens at
# the host's port 8080.
ip netns exec c1 python3 /lab/lib/backend.py c1 80 &
wait_for "ip netns exec c1 ss -ltn | grep -q ':80 '"
step web-inside c2 <<'X'
curl -s http://172.18.0.2/
X
step not-published wan <<'X'
curl -sS http://172.17.8.100:8080/
X
mask not-published 'after \d+ ms' 'after # ms' 'milliseconds until the refusal came'
check 'c2 reaches the server by its own address' said web-inside 1 'c1 sees 172.18.0.3'
check 'wan is refused before the port is published' ended not-published 1 7

# docker run -p 8080:80: in a chain of its own, what comes for port 8080 of any address of the host
# is sent to c1.
step publish <<'X'
iptables -t nat -N DOCKER
iptables -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
iptables -t nat -A DOCKER ! -i docker0 -p tcp --dport 8080 -j DNAT --to-destination 172.18.0.2:80
X
step published wan <<'X'
curl -s http://172.17.8.100:8080/
X
check 'wan reaches c1 by a port of the host, and c1 sees who asks' \
  said published 1 'c1 sees 172.17.8.1'

# The entry of that connection: asked was 172.17.8.100:8080, answering is 172.18.0.2:80.
wait_for 'conntrack -L -p tcp 2> /dev/null | grep -q TIME_WAIT'
step conntrack-in <<'X'
conntrack -L -p tcp --dport 8080
X
mask conntrack-in '^tcp +6 \d+' 'tcp 6 #' 'seconds until the entry is forgotten, counting down'
check 'conntrack translates the destination back' \
  said conntrack-in 1 'dport=8080 src=172.18.0.2 dst=172.17.8.1 sport=80 dport=40000'

# The host itself does not pass PREROUTING: its own packets begin at OUTPUT, and need the rule there
# too.
step from-the-host <<'X'
curl -sS http://172.17.8.100:8080/
iptables -t nat -A OUTPUT ! -d 127.0.0.0/8 -m addrtype --dst-type LOCAL -j DOCKER
curl -sS http://172.17.8.100:8080/
X
mask from-the-host 'after \d+ ms' 'after # ms' 'milliseconds until the refusal came'
check 'without OUTPUT, the host is refused at its own published port' ended from-the-host 1 7
check 'with OUTPUT, it is served' said from-the-host 3 'c1 sees'

# All of it, as the kernel holds it.
step rules <<'X'
iptables -t nat -S
X

# Nothing filters: a neighbour that knows the way needs no published port.
step direct-route wan <<'X'
ip route add 172.18.0.0/16 via 172.17.8.100
curl -s http://172.18.0.2/
X
check 'a neighbour with a route reaches c1 itself' said direct-route 2 'c1 sees 172.17.8.1'

# A namespace that goes takes its end of the cable along, and so the other end.
kill %1
wait %1 2> /dev/null
step remove <<'X'
ip netns del c1
X
# The kernel clears a namespace away a moment later.
wait_for 'not ip link show veth1'
step removed <<'X'
ip -br link show master docker0
X
check 'veth1 went with c1' not ip link show veth1
