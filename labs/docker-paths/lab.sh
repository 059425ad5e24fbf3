# A bridge network as docker makes it, with docker's rules, and three ways across it traced there
# and back: container to container on the bridge (with and without bridge-nf-call-iptables), host to
# container, outside to a published port.
. /lab/lib/steps.sh

quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 \
  net.ipv4.ip_forward=1 net.bridge.bridge-nf-call-iptables=1
quiet ip link add docker0 address 02:42:ac:12:00:01 type bridge mcast_snooping 0
quiet ip addr add 172.18.0.1/16 dev docker0
quiet ip link set docker0 up
# container NAME N: a network namespace on the bridge, its address 172.18.0.N.
container() {
  quiet ip netns add "$1"
  quiet ip netns exec "$1" sysctl -w net.ipv6.conf.all.disable_ipv6=1
  quiet ip link add "veth-$1" address "02:00:00:00:00:0$2" type veth \
    peer name eth0 address "02:42:ac:12:00:0$2" netns "$1"
  quiet ip link set "veth-$1" master docker0 up
  quiet ip -n "$1" link set lo up
  quiet ip -n "$1" addr add "172.18.0.$2/16" dev eth0
  quiet ip -n "$1" link set eth0 up
  quiet ip -n "$1" route add default via 172.18.0.1
}
container web 2
container tools 3
# The world outside: one machine on the other side of the host's network card.
quiet ip netns add outside
quiet ip link add enp0s8 address 02:00:00:00:08:64 type veth \
  peer name eth0 address 02:00:00:00:08:01 netns outside
quiet ip addr add 172.17.8.100/24 dev enp0s8
quiet ip link set enp0s8 up
quiet ip -n outside addr add 172.17.8.1/24 dev eth0
quiet ip -n outside link set eth0 up
wait_for "[ \$(bridge link | grep -c 'state forwarding') = 2 ]"
ip netns exec web python3 "$LAB/../lib/backend.py" web 80 &
wait_for "ip netns exec web ss -ltn | grep -q ':80 '"
# Each has heard from each before anything is traced, so that no frame is flooded.
quiet ip netns exec tools ping -c 1 -W 1 172.18.0.2
quiet ping -c 1 -W 1 172.18.0.2
quiet ip netns exec outside ping -c 1 -W 1 172.17.8.100

# The rules docker 20.10 writes for a bridge network and one published port: containers may go out
# behind the host's address, port 8080 of the host is port 80 of the container (the container's own
# calls of it masqueraded), networks of docker's do not reach each other, and nothing else is
# forwarded.
step rules <<'X'
iptables -t nat -N DOCKER
iptables -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER
iptables -t nat -A OUTPUT ! -d 127.0.0.0/8 -m addrtype --dst-type LOCAL -j DOCKER
iptables -t nat -A POSTROUTING -s 172.18.0.0/16 ! -o docker0 -j MASQUERADE
iptables -t nat -A POSTROUTING -s 172.18.0.2 -d 172.18.0.2 -p tcp --dport 80 -j MASQUERADE
iptables -t nat -A DOCKER -i docker0 -j RETURN
iptables -t nat -A DOCKER ! -i docker0 -p tcp --dport 8080 -j DNAT --to-destination 172.18.0.2:80
X
step filter-rules <<'X'
iptables -P FORWARD DROP
iptables -N DOCKER
iptables -N DOCKER-USER
iptables -N DOCKER-ISOLATION-STAGE-1
iptables -N DOCKER-ISOLATION-STAGE-2
iptables -A FORWARD -j DOCKER-USER
iptables -A FORWARD -j DOCKER-ISOLATION-STAGE-1
iptables -A FORWARD -o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
iptables -A FORWARD -o docker0 -j DOCKER
iptables -A FORWARD -i docker0 ! -o docker0 -j ACCEPT
iptables -A DOCKER -d 172.18.0.2 ! -i docker0 -o docker0 -p tcp --dport 80 -j ACCEPT
iptables -A DOCKER-ISOLATION-STAGE-1 -i docker0 ! -o docker0 -j DOCKER-ISOLATION-STAGE-2
iptables -A DOCKER-ISOLATION-STAGE-1 -j RETURN
iptables -A DOCKER-ISOLATION-STAGE-2 -o docker0 -j DROP
iptables -A DOCKER-ISOLATION-STAGE-2 -j RETURN
iptables -A DOCKER-USER -j RETURN
X

# Nothing yet allows what goes from docker0 to docker0. Frames between two ports of a bridge are no
# matter of IP; yet iptables drops them, since the bridge hands them to IP's hooks on their way.
step between-containers <<'X'
sysctl net.bridge.bridge-nf-call-iptables
ip netns exec tools ping -c 1 -W 0.3 172.18.0.2 | grep -o '[0-9]* received'
sysctl -w net.bridge.bridge-nf-call-iptables=0
ip netns exec tools ping -c 1 -W 1 172.18.0.2 | grep -o '[0-9]* received'
X
check 'with bridge-nf-call-iptables=0 the frame passes in spite of the policy DROP' \
  ip netns exec tools ping -c 1 -W 1 172.18.0.2

# The same frame with the bridge left alone …
trace container-to-container-bridge-only 'ip netns exec tools ping -c 1 -W 1 172.18.0.2'
check 'without bridge-nf the frame meets none of iptables' \
  bash -c "! (walk container-to-container-bridge-only | grep ' ip ')"

# … and with IP's hooks called, and dropped there.
quiet sysctl -w net.bridge.bridge-nf-call-iptables=1
trace container-to-container-dropped 'ip netns exec tools ping -c 1 -W 0.3 172.18.0.2'

# The rule docker has for that (--icc=true).
step allow <<'X'
iptables -A FORWARD -i docker0 -o docker0 -j ACCEPT
ip netns exec tools ping -c 1 -W 1 172.18.0.2 | grep -o '[0-9]* received'
X

# All of it: rule for rule what dockerd itself writes.
step all-rules <<'X'
iptables -t nat -S
iptables -S
X

# Container to container: at layer 2 all the way, and iptables looks in at PREROUTING, FORWARD and
# POSTROUTING.
trace container-to-container \
  'ip netns exec tools curl -s -m 1 --local-port 40001 http://172.18.0.2/'
check 'with bridge-nf the first packet meets the hooks of both layers in turn' \
  test "$(walk container-to-container | grep '^syn ' | cut -d ' ' -f 2-)" = 'bridge broute BROUTING
bridge nat PREROUTING
ip raw PREROUTING
ip mangle PREROUTING
ip nat PREROUTING
bridge filter FORWARD
ip mangle FORWARD
ip filter FORWARD
ip security FORWARD
bridge nat POSTROUTING
ip mangle POSTROUTING
ip nat POSTROUTING'

# Host to container: made by the host itself, routed to docker0, and only there does it become a
# frame on the bridge.
step from-the-host <<'X'
curl -s -m 1 http://172.18.0.2/
X
trace host-to-container 'curl -s -m 1 --local-port 40002 http://172.18.0.2/'
check 'host to container: IP first, then the bridge' \
  test "$(walk host-to-container | grep '^syn ' | cut -d ' ' -f 2-)" = 'ip raw OUTPUT
ip mangle OUTPUT
ip nat OUTPUT
ip filter OUTPUT
ip security OUTPUT
ip mangle POSTROUTING
ip nat POSTROUTING
bridge filter OUTPUT
bridge nat OUTPUT
bridge nat POSTROUTING'

# Outside to the published port: routed from the network card to docker0, its destination rewritten
# before the route is chosen. The answer comes up from the bridge and goes out by the card, its
# source rewritten back.
step published outside <<'X'
curl -s -m 1 --local-port 40003 http://172.17.8.100:8080/
X
wait_for 'conntrack -L -p tcp --orig-port-src 40003 | grep -q TIME_WAIT'
step connection <<'X'
conntrack -L -p tcp --orig-port-src 40003 2> /dev/null
X
mask connection '\d+ (?=TIME_WAIT)|use=\d+' '' \
  'seconds until conntrack forgets the connection; how many in the kernel hold it just now'
trace outside-to-published \
  'ip netns exec outside curl -s -m 1 --local-port 40004 http://172.17.8.100:8080/'
check 'outside to container: forwarded by IP, then out through the bridge' \
  test "$(walk outside-to-published | grep '^syn ' | cut -d ' ' -f 2-)" = 'ip raw PREROUTING
ip mangle PREROUTING
ip nat PREROUTING
ip mangle FORWARD
ip filter FORWARD
ip security FORWARD
ip mangle POSTROUTING
ip nat POSTROUTING
bridge filter OUTPUT
bridge nat OUTPUT
bridge nat POSTROUTING'
check 'its answer comes in through the bridge and is forwarded by IP' \
  test "$(walk outside-to-published | sed -n 's/^syn-ack //p')" = 'bridge broute BROUTING
bridge nat PREROUTING
ip raw PREROUTING
ip mangle PREROUTING
bridge filter INPUT
ip mangle FORWARD
ip filter FORWARD
ip security FORWARD
ip mangle POSTROUTING'
