# ebtables' third table, which only the legacy one has: broute, with one chain, BROUTING, that
# every frame meets before the bridge does. ACCEPT there means bridge it; DROP means do not, and
# give it to IP instead. Three hosts on a bridge, the same addresses as in ebtables-on-a-bridge. A
# router counts TTL down and a bridge does not: so a ping's TTL tells what was done.
. /lab/lib/vm.sh
. /lab/lib/steps.sh

mask '*' 'time=[\d.]+ ms' 'time=# ms' 'measured'

quiet modprobe bridge
quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 \
  net.ipv4.ip_forward=1
quiet ip link add br0 address 02:00:00:00:00:01 type bridge mcast_snooping 0
quiet ip addr add 10.0.0.1/24 dev br0
quiet ip link set br0 up
for n in 2 3 4; do
  quiet ip netns add "h$n"
  quiet ip netns exec "h$n" sysctl -w net.ipv6.conf.all.disable_ipv6=1
  quiet ip link add "port$n" address "02:00:00:00:01:0$n" type veth \
    peer name eth0 address "02:00:00:00:00:0$n" netns "h$n"
  quiet ip link set "port$n" master br0 up
  quiet ip -n "h$n" addr add "10.0.0.$n/24" dev eth0
  quiet ip -n "h$n" link set eth0 up
  quiet ip neigh add "10.0.0.$n" lladdr "02:00:00:00:00:0$n" dev br0
  for other in 1 2 3 4; do
    [ "$other" = "$n" ] ||
      quiet ip -n "h$n" neigh add "10.0.0.$other" lladdr "02:00:00:00:00:0$other" dev eth0
  done
done
wait_for "[ \$(bridge link | grep -c 'state forwarding') = 3 ]"
for n in 2 3 4; do
  quiet ip netns exec "h$n" ping -c 1 -W 5 10.0.0.1
done

# The table, and what happens without rules: the frame is bridged, TTL is as it was sent, and IP
# has forwarded nothing.
step bridged <<'X'
ebtables-legacy -V
ebtables-legacy -t broute -L
ip netns exec h2 ping -c 1 -W 5 10.0.0.3 | grep ttl
nstat -az IpForwDatagrams | tail -n 1
X
check 'there is a table broute' said bridged 2 'Bridge chain: BROUTING, entries: 0, policy: ACCEPT'
check 'a bridged ping keeps its TTL' said bridged 3 'ttl=64'
check 'IP forwarded nothing' bash -c "grep -q 'IpForwDatagrams  *0 ' '$(recorded bridged 4).stdout'"

# DROP alone: the frame goes to IP, as if port2 were no port of the bridge. But its destination is
# h3's MAC address, not port2's, and IP takes only what is addressed to the interface it came in by.
step drop <<'X'
ebtables-legacy -t broute -A BROUTING -p IPv4 --ip-destination 10.0.0.3 -j DROP
ip netns exec h2 ping -c 1 -W 1 10.0.0.3 | grep -o '[0-9]* received'
ip -s -s link show port2 | grep -A 1 'RX errors'
ebtables-legacy -t broute -L --Lc
X
check 'DROP in broute counts the frame' said drop 4 'DROP , pcnt = 1 '
check 'the ping does not arrive' said drop 2 '0 received'
check 'because IP finds it is for another host' bash -c "
  tail -n 1 '$(recorded drop 3).stdout' | grep -q ' 1 *$'"

# So the target is redirect, which writes port2's MAC address in, and its verdict is DROP. Now IP
# gets the frame and routes it to where it belongs, out by the bridge: TTL 63 on the way there, and,
# with a second rule for what comes back, on the way back.
step routed <<'X'
ebtables-legacy -t broute -F BROUTING
ebtables-legacy -t broute -A BROUTING -p IPv4 --ip-destination 10.0.0.3 \
  -j redirect --redirect-target DROP
ebtables-legacy -t broute -A BROUTING -p IPv4 --ip-source 10.0.0.3 \
  -j redirect --redirect-target DROP
ip netns exec h2 ping -c 1 -W 5 10.0.0.3 | grep ttl
ip netns exec h2 ping -c 1 -W 5 10.0.0.4 | grep ttl
nstat -az IpForwDatagrams | tail -n 1
ebtables-legacy -t broute -L --Lc
X
check 'a routed ping has lost one of its TTL' said routed 4 'ttl=63'
check 'between the same ports of the same bridge, the other is still bridged' \
  said routed 5 'ttl=64'
check 'IP forwarded two packets: the ping and its answer' \
  bash -c "grep -q 'IpForwDatagrams  *2 ' '$(recorded routed 6).stdout'"
check 'each rule saw one frame' \
  bash -c "[ \$(grep -c 'pcnt = 1 ' '$(recorded routed 7).stdout') = 2 ]"
