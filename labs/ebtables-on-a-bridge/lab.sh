# Three hosts on one bridge, and ebtables looking at the frames between them: tables, counters, the
# order in which chains see a frame, a frame dropped by its MAC address, one sent elsewhere by it.
# IP's own hooks are kept out (bridge-nf-call-iptables=0), neighbours are set by hand: no ARP, so
# that every counter is exact.
. /lab/lib/steps.sh

quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.bridge.bridge-nf-call-iptables=0
quiet ip link add br0 address 02:00:00:00:00:01 type bridge mcast_snooping 0
quiet ip addr add 10.0.0.1/24 dev br0
quiet ip link set br0 up
for n in 2 3 4; do
  quiet ip netns add "h$n"
  quiet ip netns exec "h$n" sysctl -w net.ipv6.conf.all.disable_ipv6=1
  quiet ip link add "port$n" type veth peer name eth0 address "02:00:00:00:00:0$n" netns "h$n"
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
# The bridge has heard from every host, so that no frame is flooded to ports that do not want it.
for n in 2 3 4; do
  quiet ip netns exec "h$n" ping -c 1 -W 1 10.0.0.1
done

# Which ebtables this is: the one that writes nftables rules.
step version <<'X'
ebtables -V
X

# Who is behind which port of the bridge: the bridge learned it from the frames' source addresses.
step bridge <<'X'
bridge fdb show br br0 dynamic | cut -d ' ' -f 1-3 | sort
X

# Two tables with their chains; the third, broute, is not there any more.
step tables <<'X'
ebtables -t filter -L
ebtables -t nat -L
ebtables -t broute -L
X
check 'ebtables-nft has no broute table' bash -c '! ebtables -t broute -L'

# A rule that only counts: match IPv4, target CONTINUE. Three pings cross the bridge: three frames
# there, three back.
step count <<'X'
ebtables -t filter -A FORWARD -p IPv4 -j CONTINUE
ip netns exec h2 ping -c 3 -i 0.1 10.0.0.3 | tail -n 2 | head -n 1 | cut -d , -f 1-3
ebtables -t filter -L FORWARD --Lc
X
check 'three pings are six frames in FORWARD' \
  bash -c "ebtables -L FORWARD --Lc | grep -q 'pcnt = 6 '"

# The order in which chains see a frame from host to host …
trace forwarded 'ip netns exec h2 ping -c 1 -W 1 10.0.0.3'
check 'a frame between two ports meets broute, nat PREROUTING, filter FORWARD, nat POSTROUTING' \
  test "$(walk forwarded | grep echo-request)" = "echo-request bridge broute BROUTING
echo-request bridge nat PREROUTING
echo-request bridge filter FORWARD
echo-request bridge nat POSTROUTING"
# … and to the bridge's own address, where it goes up to IP and the answer comes down from it.
trace to-the-bridge 'ip netns exec h2 ping -c 1 -W 1 10.0.0.1'
# The legacy ebtables had nat before filter in OUTPUT (priorities 100 and 200); the nft one has
# filter at -200.
check 'a frame for the bridge itself meets INPUT, its answer filter OUTPUT, then nat OUTPUT' \
  test "$(walk to-the-bridge | grep bridge)" = "echo-request bridge broute BROUTING
echo-request bridge nat PREROUTING
echo-request bridge filter INPUT
echo-reply bridge filter OUTPUT
echo-reply bridge nat OUTPUT
echo-reply bridge nat POSTROUTING"

# A frame dropped by who sent it, whatever is in it: h4 reaches no one across the bridge, h2 does.
step drop-by-mac <<'X'
ebtables -t filter -Z FORWARD
ebtables -t filter -A FORWARD -s 02:00:00:00:00:04 -j DROP
ip netns exec h4 ping -c 1 -W 0.3 10.0.0.3 | grep -o '[0-9]* received'
ip netns exec h2 ping -c 1 -W 1 10.0.0.3 | grep -o '[0-9]* received'
ebtables -t filter -L FORWARD --Lc
X
check 'the frame from h4 was counted by the rule that drops it' \
  bash -c "ebtables -L FORWARD --Lc | grep -q 'DROP , pcnt = 1 '"
trace dropped 'ip netns exec h4 ping -c 1 -W 0.3 10.0.0.3'
check 'the dropped frame never meets POSTROUTING' bash -c "! (walk dropped | grep POSTROUTING)"

# The rule is FORWARD's. To the bridge itself h4 still speaks: that frame goes through INPUT.
step another-chain h4 <<'X'
ping -c 1 -W 1 10.0.0.1 | grep -o '[0-9]* received'
X

# The first rule with a verdict decides: put before the DROP, an ACCEPT lets h4 through to h3, and
# the DROP's counter stands still.
step first-match <<'X'
ebtables -t filter -I FORWARD 1 -s 02:00:00:00:00:04 -d 02:00:00:00:00:03 -j ACCEPT
ebtables -t filter -Z FORWARD
ip netns exec h4 ping -c 1 -W 1 10.0.0.3 | grep -o '[0-9]* received'
ip netns exec h4 ping -c 1 -W 0.3 10.0.0.2 | grep -o '[0-9]* received'
ebtables -t filter -L FORWARD --Lc
X

# Table nat, before the bridge decides on a port: what is sent to h3's address goes out to h4. Its
# IP address is still h3's, so nobody answers.
step nat-by-mac <<'X'
ebtables -t filter -F FORWARD
ebtables -t nat -A PREROUTING -s 02:00:00:00:00:02 -d 02:00:00:00:00:03 -j dnat \
  --to-destination 02:00:00:00:00:04
ip netns exec h2 ping -c 1 -W 0.3 10.0.0.3 | grep -o '[0-9]* received'
ebtables -t nat -L PREROUTING --Lc
X
trace redirected 'ip netns exec h2 ping -c 1 -W 0.3 10.0.0.3'
check 'after nat PREROUTING the frame leaves by port4' \
  grep -q 'bridge filter FORWARD packet: iif "port2" oif "port4"' "$OUT/traces/redirected.events"
