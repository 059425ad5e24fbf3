# The CNI contract with nothing between: this script does by hand what a container runtime does. It
# sets environment variables, hands a configuration to a plugin's standard input, and reads the
# result from its standard output. The plugins are the reference plugins as Debian packages them. c1
# and c2 stand for two containers.
. /lab/lib/steps.sh

mask '*' '"mac": ?"[0-9a-f:]{17}"' '"mac": "#"' 'the plugin lets the kernel make up MAC addresses'
mask '*' 'veth[0-9a-f]{8}' 'veth#' 'the plugin draws the name of the host end at random'
mask '*' '@if\d+' '@if#' \
  'number of the interface at the other end; kernels with tunnels built in begin higher'
quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for host in c1 c2 wan; do
  quiet ip netns add $host
  quiet ip netns exec $host sysctl -w \
    net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
done
# The outside: wan, at the other end of the host's network card.
quiet ip link add eth0 type veth peer name eth0 netns wan
quiet ip addr add 172.17.8.100/24 dev eth0
quiet ip link set eth0 up
quiet ip -n wan addr add 172.17.8.1/24 dev eth0
quiet ip -n wan link set eth0 up
cp "$LAB"/mynet.* /root

# A plugin is a program; which one a network uses is the `type` in its configuration.
step plugins <<'X'
ls /usr/lib/cni
X

# VERSION: which versions of the contract it speaks. The only command that needs no container.
step version <<'X'
echo '{"cniVersion": "1.0.0"}' | CNI_COMMAND=VERSION /usr/lib/cni/bridge
X
check 'the plugin speaks 0.3.1, the version of 2018' said version 1 '"0.3.1"'
check 'the plugin speaks 1.0.0' said version 1 '"1.0.0"'

# loopback: the smallest plugin. Runtimes call it first for every container.
step loopback <<'X'
echo '{"cniVersion": "1.0.0", "name": "lo", "type": "loopback"}' > lo.json
CNI_COMMAND=ADD CNI_CONTAINERID=c1 CNI_NETNS=/run/netns/c1 CNI_IFNAME=lo CNI_PATH=/usr/lib/cni \
  /usr/lib/cni/loopback < lo.json | jq -c .
X
step loopback-up c1 <<'X'
ip -br addr
X
check 'loopback set lo up and gave it its address' said loopback-up 1 '127.0.0.1/8'

# A network: one plugin, and whom it asks for addresses.
step config <<'X'
cat mynet.json
X

# ADD: put c1 into it. Which command, which container, where its namespace is, what its interface
# shall be called, and where plugins are found; the configuration comes on standard input, the
# result on standard output.
step add <<'X'
CNI_COMMAND=ADD CNI_CONTAINERID=c1 CNI_NETNS=/run/netns/c1 CNI_IFNAME=eth0 CNI_PATH=/usr/lib/cni \
  /usr/lib/cni/bridge < mynet.json > c1.json
jq -c '.interfaces[]' c1.json
jq -c '.ips[], .routes[]' c1.json
X
check 'the result names three interfaces: bridge, host end, container end' \
  [ "$(jq -c '.interfaces | length' /root/c1.json)" = 3 ]
check 'the address is the first free one of the range, the gateway the one before' \
  said add 3 '{"interface":2,"address":"10.244.0.2/24","gateway":"10.244.0.1"}'

wait_for "ip -br link show cni0 | grep -q ' UP ' && ip -n c1 -br link show eth0 | grep -q ' UP '"
# What it did, from inside the container and from the host.
step inside c1 <<'X'
ip -br addr show eth0
ip route
X
step on-the-host <<'X'
ip -br addr show cni0
ip -br link show master cni0 | cut -d ' ' -f 1
sysctl net.ipv4.ip_forward
iptables -t nat -S POSTROUTING
X
check 'the container has its address' said inside 1 '10.244.0.2/24'
check 'the container has a default route' said inside 2 'default via 10.244.0.1'
check 'the bridge is the gateway' said on-the-host 1 '10.244.0.1/24'
check 'isGateway switched forwarding on' said on-the-host 3 'ip_forward = 1'

# Where the address came from: host-local writes each one it gave away into a file of that name.
step leases <<'X'
ls /var/lib/cni/networks/mynet
cat /var/lib/cni/networks/mynet/10.244.0.2
X
check 'the lease tells whose it is' said leases 2 c1

# The five variables again and again: as a function.
step function <<'X'
cni() { # cni COMMAND CONTAINER PLUGIN: configuration on standard input
  CNI_COMMAND=$1 CNI_CONTAINERID=$2 CNI_NETNS=/run/netns/$2 CNI_IFNAME=eth0 CNI_PATH=/usr/lib/cni \
    "/usr/lib/cni/$3"
}
X

# host-local is a plugin like others and can be asked directly. bridge did just that: same input,
# same variables.
step ipam <<'X'
cni ADD elsewhere host-local < mynet.json | jq -c .
cni DEL elsewhere host-local < mynet.json
X
check 'an IPAM plugin answers with addresses and no interface' \
  said ipam 1 '{"cniVersion":"1.0.0","ips":[{"address":"10.244.0.3/24","gateway":"10.244.0.1"}]'

# CHECK: is all still as ADD left it? It wants the result of ADD as `prevResult`. Silence means yes.
step check <<'X'
jq --slurpfile result c1.json '. + {prevResult: $result[0]}' mynet.json > c1-check.json
cni CHECK c1 bridge < c1-check.json
ip -n c1 addr del 10.244.0.2/24 dev eth0
cni CHECK c1 bridge < c1-check.json
X
check 'CHECK says nothing when all is as it was' ended check 2 0
check 'CHECK fails when the address is gone' ended check 4 1
quiet ip -n c1 addr add 10.244.0.2/24 dev eth0
quiet ip -n c1 route add default via 10.244.0.1

# Errors are JSON on standard output, with a code, and an exit status: a variable missing; a network
# of unknown version; a container that has such an interface already.
step errors <<'X'
CNI_COMMAND=ADD CNI_NETNS=/run/netns/c2 CNI_IFNAME=eth0 CNI_PATH=/usr/lib/cni \
  /usr/lib/cni/bridge < mynet.json
jq '.cniVersion = "9.9.9"' mynet.json | cni ADD c2 bridge
cni ADD c1 bridge < mynet.json
X
check 'code 4: environment variable missing' said errors 1 '"code": 4'
check 'code 1: incompatible version' said errors 2 '"code": 1'
check 'code 999: anything a plugin has no code for' said errors 3 '"code": 999'
for command in 1 2 3; do
  check "error $command ends with status 1" ended errors $command 1
done

# A failed ADD leaves nothing: the only lease is still the first one.
step after-errors <<'X'
ls /var/lib/cni/networks/mynet
X
check 'no failed ADD left a lease' not said after-errors 1 10.244.0.3
check 'c2 has no eth0' not ip -n c2 link show eth0

# A list: bridge, then portmap. What a runtime does with it: the list's name and version go into
# each plugin's configuration, and each one gets the result of the one before as `prevResult`.
step list <<'X'
jq -c '.plugins[] | {type, capabilities}' mynet.conflist
X
# The address is not 10.244.0.3, though that is free again: host-local goes on from the last one it
# gave.
step first-in-chain <<'X'
jq '{cniVersion, name} + .plugins[0]' mynet.conflist > 1-bridge.json
cni ADD c2 bridge < 1-bridge.json > c2-bridge.json
jq -c '.ips[]' c2-bridge.json
X
check 'host-local goes on from the last address' said first-in-chain 3 10.244.0.4
# portmap declares the capability portMappings: the runtime fills in which ports this container
# wants.
step second-in-chain <<'X'
jq --slurpfile result c2-bridge.json '{cniVersion, name} + .plugins[1] + {
  prevResult: $result[0],
  runtimeConfig: {portMappings: [{hostPort: 8080, containerPort: 80, protocol: "tcp"}]}
}' mynet.conflist > 2-portmap.json
cni ADD c2 portmap < 2-portmap.json > c2-portmap.json
diff c2-bridge.json c2-portmap.json && echo the same result
X
check 'portmap adds no interface and hands the result on as it came' ended second-in-chain 3 0

# What each of them is for: c1 and c2 on one bridge; a port of the host, seen from outside.
ip netns exec c2 python3 /lab/lib/backend.py c2 80 &
wait_for "ip netns exec c2 ss -ltn | grep -q ':80 '"
step two-containers c1 <<'X'
ping -c 1 10.244.0.4 | grep -o '.*ttl=[0-9]*'
X
step published wan <<'X'
curl -s http://172.17.8.100:8080/
X
step portmap-rules <<'X'
iptables -t nat -S | grep -E 'HOSTPORT-DNAT|DN-'
X
check 'c1 reaches c2' said two-containers 1 'ttl=64'
check 'outside reaches c2 by a port of the host' said published 1 'c2 sees 172.17.8.1'
kill %1
wait %1 2> /dev/null

# DEL goes through the list backwards. It succeeds again when there is nothing left to do.
step del <<'X'
cni DEL c2 portmap < 2-portmap.json
cni DEL c2 bridge < 1-bridge.json
cni DEL c1 bridge < mynet.json
cni DEL c1 bridge < mynet.json
X
for command in 1 2 3 4; do
  check "DEL $command ends with status 0" ended del $command 0
done

wait_for "ip -br link show cni0 | grep -q ' DOWN '"
# What is left: no interface, no lease, no rule of a container. The bridge stays, host-local's
# memory of the last address it gave, and portmap's own chains, empty of ports.
step left <<'X'
ip -br link show master cni0
ls /var/lib/cni/networks/mynet
ip -br addr show cni0
iptables -t nat -S | grep -E '10\.244|8080'
X
check 'no cable is left in c1' not ip -n c1 link show eth0
check 'no cable is left in c2' not ip -n c2 link show eth0
check 'no lease is left' not said left 2 10.244
check 'no rule of a container is left' ended left 4 1
