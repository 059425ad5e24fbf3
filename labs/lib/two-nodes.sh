# two-nodes.sh: sourced after steps.sh by the labs that join the Pods' networks of two nodes.
#
#   two_nodes   node1 and node2 with a wire between them (192.168.33.11 and .12), on each a bridge
#               cni0 (10.244.1.1, 10.244.2.1) and one Pod: pod1 (10.244.1.2), pod2 (10.244.2.2). No
#               node knows a way to the other's Pods. Addresses and MAC addresses are fixed,
#               neighbours known: nothing but what the Pods say is on the wire.

# Without IPv6, so that nothing speaks but what is asked to.
quiet_host() {
  quiet ip netns add "$1"
  quiet ip netns exec "$1" sysctl -w \
    net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
  quiet ip -n "$1" link set lo up
}

two_nodes() {
  local n
  for n in 1 2; do
    quiet_host node$n
    quiet_host pod$n
    quiet ip netns exec node$n sysctl -w net.ipv4.ip_forward=1
  done
  # The wire between the nodes, and on each node a bridge with one Pod.
  quiet ip -n node1 link add eth0 address 08:00:27:00:00:01 type veth \
    peer name eth0 address 08:00:27:00:00:02 netns node2
  for n in 1 2; do
    quiet ip -n node$n addr add 192.168.33.1$n/24 dev eth0
    quiet ip -n node$n link set eth0 up
    quiet ip -n node$n neigh add 192.168.33.1$((3 - n)) lladdr 08:00:27:00:00:0$((3 - n)) dev eth0
    quiet ip -n node$n link add cni0 address 0a:58:0a:f4:0$n:01 type bridge mcast_snooping 0
    quiet ip -n node$n addr add 10.244.$n.1/24 dev cni0
    quiet ip -n node$n link set cni0 up
    quiet ip -n node$n link add vethpod type veth \
      peer name eth0 address 0a:58:0a:f4:0$n:02 netns pod$n
    quiet ip -n node$n link set vethpod master cni0 up
    quiet ip -n pod$n addr add 10.244.$n.2/24 dev eth0
    quiet ip -n pod$n link set eth0 up
    quiet ip -n pod$n route add default via 10.244.$n.1
  done
  for n in 1 2; do
    wait_for "ip -n node$n -br link show cni0 | grep -q ' UP '"
    wait_for "ip -n node$n -br link show eth0 | grep -q ' UP '"
  done
}
