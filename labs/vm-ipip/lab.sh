# A third way to join the networks of two nodes' Pods, beside those of overlay-and-routes and with
# the same addresses: IPIP, Calico's default. A node puts an IP header of its own before the Pod's,
# and nothing else: no UDP, no Ethernet frame inside. How fast that is, a machine that is itself
# calculated cannot tell; what it costs on the wire it can.
. /lab/lib/vm.sh
. /lab/lib/steps.sh
. /lab/lib/capture.sh
. /lab/lib/two-nodes.sh

mask '*' 'id \d+' 'id #' 'ping and IP number what they send, from a start that chance chooses'

two_nodes

# With the module comes a device in every namespace, tunl0, that knows no peer. As Calico does, it
# is given an address and set up; which node a packet goes to is the route's business.
step ipip <<'X'
modprobe ipip
for n in 1 2; do
  ip -n node$n addr add 10.244.$n.0/32 dev tunl0
  ip -n node$n link set tunl0 up
done
ip -n node1 -d link show tunl0 | grep -o 'ipip.*ttl inherit'
ip -n node1 -br addr show tunl0
X
# The other node is the gateway to its Pods, as with plain routes. But the way there is the tunnel
# (onlink: do not ask whether the gateway is a neighbour): the outer header is written to it.
step ipip-route <<'X'
ip -n node1 route add 10.244.2.0/24 via 192.168.33.12 dev tunl0 onlink
ip -n node2 route add 10.244.1.0/24 via 192.168.33.11 dev tunl0 onlink
ip -n node1 route
X
capture /tmp/ipip.pcap node2 eth0 ip proto 4
step ipip-ping pod1 <<'X'
ping -c 1 10.244.2.2 | grep -o '.*ttl=[0-9]*'
X
captured /tmp/ipip.pcap 2
# The same ping in its wrapping: 98 bytes by plain routes, 148 in VXLAN, here 118. The outer header
# says protocol 4, IP in IP, and 104 bytes: 20 more than the inner one's 84.
step ipip-wire node2 <<'X'
tcpdump -r /tmp/ipip.pcap -n -t -e -v -c 1 2> /dev/null
X
check 'for the Pods, the way is as long as by plain routes or VXLAN' said ipip-ping 1 'ttl=62'
check 'on the wire, 20 bytes more' said ipip-wire 1 'length 118'
check 'the outer header is of protocol 4, 20 bytes longer' \
  said ipip-wire 1 'proto IPIP (4), length 104)'
check 'from node to node' said ipip-wire 1 '192.168.33.11 > 192.168.33.12'
check 'the inner packet is unchanged' said ipip-wire 1 'proto ICMP (1), length 84)'
check 'and from Pod to Pod' said ipip-wire 1 '10.244.1.2 > 10.244.2.2: ICMP echo request'

# 20 bytes less for the Pods: 1480, of which ping's headers take 28.
step ipip-mtu <<'X'
ip -n node1 link show tunl0 | grep -o 'mtu [0-9]*'
ip netns exec pod1 ping -c 1 -M do -s 1452 10.244.2.2 | grep -o '.*ttl=[0-9]*'
ip netns exec pod1 ping -c 1 -M do -s 1453 10.244.2.2 | grep needed
ip -n pod1 route get 10.244.2.2 | grep -o 'mtu [0-9]*'
X
check 'the tunnel carries 1480 bytes' said ipip-mtu 1 'mtu 1480'
check '1480 bytes pass' ended ipip-mtu 2 0
check 'one more does not' said ipip-mtu 3 'Frag needed and DF set (mtu = 1480)'
check 'the Pod has learned it' said ipip-mtu 4 'mtu 1480'
