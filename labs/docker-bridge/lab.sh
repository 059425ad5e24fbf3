# The real engine: dockerd in a box, an image made here from busybox, and what `docker run -p`
# leaves on the bridge and in iptables. The same addresses as in the lab that builds all this by
# hand.
. /lab/lib/steps.sh

mask '*' 'veth[0-9a-f]{7}' 'veth#' 'docker draws the name of the host end at random'
mask '*' '@if\d+' '@if#' \
  'number of the interface at the other end; kernels with tunnels built in begin higher'
mask '*' '^[0-9a-f]{64}$' '#' 'docker draws the names of containers at random'
quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
# What dockerd does about FORWARD depends on it, and a machine's namespaces inherit it.
quiet sysctl -w net.ipv4.ip_forward=0

# The outside: wan, at the other end of the host's network card.
quiet ip netns add wan
quiet ip netns exec wan sysctl -w net.ipv6.conf.all.disable_ipv6=1
quiet ip link add eth0 address 02:00:00:00:08:64 type veth \
  peer name eth0 address 02:00:00:00:08:01 netns wan
quiet ip addr add 172.17.8.100/24 dev eth0
quiet ip link set eth0 up
quiet ip -n wan addr add 172.17.8.1/24 dev eth0
quiet ip -n wan link set eth0 up
quiet ip route add default via 172.17.8.1

# Overlay does not stack on the box's own overlay: docker's files go into memory, under /tmp.
dockerd --bip 172.18.0.1/16 --data-root /tmp/docker > /tmp/dockerd.log 2>&1 &
wait_for 'docker version'

# An image of one program: busybox is the shell and the web server.
mkdir -p /tmp/image/bin /tmp/image/www
cp /bin/busybox /tmp/image/bin
for name in sh ip ping httpd wget sleep; do
  ln -s busybox "/tmp/image/bin/$name"
done
echo 'hello from web' > /tmp/image/www/index.html
quiet bash -c "tar -C /tmp/image -c . | docker import - busybox"

# Before the first container: dockerd has made its bridge, and its rules in the table nat.
wait_for "ip -br link show docker0 | grep -q ' DOWN '"
step before <<'X'
docker version --format 'dockerd {{.Server.Version}}'
ip -br addr show docker0
iptables -t nat -S | grep -- -A
X
check 'the bridge is there, without a port' said before 2 'DOWN           172.18.0.1/16'

# Two containers, one with a published port.
step run <<'X'
docker run -d --name web -p 8080:80 busybox httpd -f -h /www
docker run -d --name tools busybox sleep 1000
docker ps --format '{{.Names}}: {{.Ports}}'
X
check 'the port is published on all addresses' said run 3 'web: 0.0.0.0:8080->80/tcp'

# A container is a process in namespaces of its own; the first process of each is named. Those it
# shares with the host belong to the host's first process.
step namespaces <<'X'
lsns -n -o TYPE,COMMAND -p "$(docker inspect -f '{{.State.Pid}}' web)" | sort -k 2
X
for kind in mnt net pid uts ipc; do
  check "the container has a $kind namespace of its own" \
    grep -q "^$kind *httpd" "$(recorded namespaces 1).stdout"
done

# On the bridge: a veth pair each. Inside: a MAC address made of the IP address (ac:12:00:02 is
# 172.18.0.2), and the bridge as the way out.
wait_for "[ \$(ip -br link show master docker0 | grep -c ' UP ') = 2 ]"
step bridge <<'X'
ip -br addr show docker0
ip -br link show master docker0 | cut -d ' ' -f 1
docker exec web ip addr show eth0
docker exec web ip route
X
mask bridge '^\d+: ' '#: ' \
  'interface numbers go up by two with each cable; kernels with tunnels built in begin higher'
check 'with ports, the bridge is up' said bridge 1 ' UP '
check 'the MAC address is made of the IP address' said bridge 3 'link/ether 02:42:ac:12:00:02'
check 'the bridge is the gateway' said bridge 4 'default via 172.18.0.1'

# What -p 8080:80 put into iptables: where the packet goes, and that it may.
step published-rules <<'X'
iptables -t nat -S DOCKER
iptables -S DOCKER
X
check 'the destination is translated' \
  said published-rules 1 '--dport 8080 -j DNAT --to-destination 172.18.0.2:80'
check 'what was translated may pass' \
  said published-rules 2 '-d 172.18.0.2/32 ! -i docker0 -o docker0'

# A container that calls itself by the published port would see its own address: masqueraded, too.
step hairpin-rule <<'X'
iptables -t nat -S POSTROUTING
X

# The rest of the filter: nothing is forwarded by default; what may is said here.
step filter <<'X'
iptables -S FORWARD
X
check 'docker sets the policy of FORWARD to DROP' said filter 1 '-P FORWARD DROP'

# All that docker wrote, table by table.
step all-rules <<'X'
iptables -t nat -S
iptables -S
X

# A process holds the port too, for those whom DNAT does not reach (the host's own loopback).
step proxy <<'X'
ps -C docker-proxy -o args=
curl -s http://127.0.0.1:8080/
X
check 'docker-proxy answers at the loopback' said proxy 2 'hello from web'

# Container to container by address, and from outside by the published port.
step between <<'X'
docker exec tools ping -c 1 172.18.0.2 | grep loss
docker exec tools wget -q -O - http://172.18.0.2/
X
step published wan <<'X'
curl -s http://172.17.8.100:8080/
X
check 'container to container' said between 2 'hello from web'
check 'from outside' said published 1 'hello from web'

# Removed, all of it goes: cable, rules, proxy.
step remove <<'X'
docker rm -f web
ip -br link show master docker0 | wc -l
iptables -t nat -S DOCKER
X
check 'the rule went with the container' not said remove 3 8080
quiet docker rm -f tools
