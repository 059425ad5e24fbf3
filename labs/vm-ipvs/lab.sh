# What kube-proxy's IPVS mode is about: a Service is no list of rules but an entry of the kernel's
# load balancer, which a hash finds whatever the number of Services, and which spreads connections
# by a scheduler instead of by lot. A node with two Pods, and a caller outside.
. /lab/lib/vm.sh
. /lab/lib/steps.sh
# What the node's own bridge needs.
quiet modprobe br_netfilter
. /lab/lib/service.sh

node '' 10.244.0.1
for n in 1 2; do
  pod "web$n" "10.244.0.1$n"
  backend "web$n" 8080
done
quiet_namespace outside
cable '' eth0 172.17.8.100 outside 172.17.8.1
quiet ip route add default via 172.17.8.1
quiet ip -n outside route add 10.96.0.0/16 via 172.17.8.100

# Packets reach IPVS on their way into this machine (netfilter's INPUT). So the cluster address must
# be one of its own, or they would be sent on. kube-ipvs0 is there to hold it, and need not even be
# up: an address is of the machine, not of a device.
step address <<'X'
ip link add kube-ipvs0 type dummy
ip addr add 10.96.0.10/32 dev kube-ipvs0
ip -br addr show kube-ipvs0
ip route show table local dev kube-ipvs0
X
check 'the device is down, its address is local' said address 4 'local 10.96.0.10'

# The Service and its two endpoints: rr, in turns; -m, masquerading: the destination is rewritten on
# the way there, the source on the way back.
step service <<'X'
ipvsadm -A -t 10.96.0.10:80 -s rr
ipvsadm -a -t 10.96.0.10:80 -r 10.244.0.11:8080 -m
ipvsadm -a -t 10.96.0.10:80 -r 10.244.0.12:8080 -m
ipvsadm -Ln
X
# Where iptables casts lots, rr takes turns: each call goes to the one that was not called last. A
# server sees the caller's own address.
step in-turn outside <<'X'
for call in 1 2 3 4; do curl -s http://10.96.0.10/; done
X
check 'calls go to the servers in turn' bash -c "
  cut -d ' ' -f 1 '$(recorded in-turn 1).stdout' | uniq | wc -l | grep -qx 4"
check 'the caller is seen as who it is' said in-turn 1 'sees 172.17.8.1'
step hundred outside <<'X'
python3 client.py 10.96.0.10 80 100
X
check 'of 100 calls, each server gets exactly 50' \
  test "$(cat "$(recorded hundred 1).stdout")" = $'web1 50\nweb2 50'

# The kernel counts connections by server: the four and the hundred. It adds them up every other
# second.
wait_for "ipvsadm -Ln --stats | grep -q '10.96.0.10:80  *104 '"
step counted <<'X'
ipvsadm -Ln --stats | cut -c 1-42 | tail -n +2
X
check 'each server had 52 connections' bash -c "
  [ \$(grep -c ' 52$' '$(recorded counted 1).stdout') = 2 ]"

# Weights: three turns to one.
step weights <<'X'
ipvsadm -E -t 10.96.0.10:80 -s wrr
ipvsadm -e -t 10.96.0.10:80 -r 10.244.0.11:8080 -m -w 3
ip netns exec outside python3 client.py 10.96.0.10 80 100
X
check 'with weights 3 and 1, 100 calls are exactly 75 and 25' \
  test "$(cat "$(recorded weights 3).stdout")" = $'web1 75\nweb2 25'

# An endpoint that is to go away first gets weight 0: no new connection is sent there, those that
# are keep going. This is how kube-proxy takes one out.
step leaving <<'X'
ipvsadm -e -t 10.96.0.10:80 -r 10.244.0.11:8080 -m -w 0
ip netns exec outside python3 client.py 10.96.0.10 80 10
X
check 'a server of weight 0 gets no new connection' \
  test "$(cat "$(recorded leaving 2).stdout")" = 'web2 10'

# Without the address, the same entry of IPVS is never asked: what is sent there is not for this
# machine any more, and goes where the routes say.
step no-address <<'X'
ip route get 10.96.0.10 from 172.17.8.1 iif eth0
ip addr del 10.96.0.10/32 dev kube-ipvs0
ip route get 10.96.0.10 from 172.17.8.1 iif eth0
ip netns exec outside curl -s -m 2 http://10.96.0.10/
X
check 'with the address, the packet is for this machine' said no-address 1 'local 10.96.0.10'
check 'without it, it is sent on' said no-address 3 'via 172.17.8.1'
check 'and the Service is not to be had' not ended no-address 4 0
