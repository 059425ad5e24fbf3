# RDMA without a card for it: the kernel's rxe does in software, over any Ethernet interface, what
# a RoCE card does in hardware. To programs it is a verbs device like any other.
. /lab/lib/vm.sh
. /lab/lib/steps.sh
. /lab/lib/capture.sh

quiet modprobe rdma_rxe
quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 \
  net.ipv4.conf.all.accept_local=1 net.ipv4.conf.default.accept_local=1
# Two interfaces with a wire between them. rxe knows but one network namespace, the first: both ends
# are there. So that what one sends to the other's address takes the wire and not the short way
# inside, only what came in by the wire is asked whether it is for this machine.
quiet ip link add left address 02:00:00:00:00:01 type veth peer name right address 02:00:00:00:00:02
n=1
for end in left right; do
  other=$((3 - n))
  quiet ip addr add 10.0.0.$n/24 dev $end
  quiet ip link set $end up
  quiet ip neigh add 10.0.0.$other lladdr 02:00:00:00:00:0$other dev $end
  quiet ip route add 10.0.0.$other dev $end src 10.0.0.$n table 100
  quiet ip rule add pref 1 iif $end lookup local
  n=2
done
quiet ip rule add pref 2 lookup 100
quiet ip rule add pref 3 lookup local
quiet ip rule del pref 0

mask '*' 'PSN 0x[0-9a-f]+' 'PSN 0x#' 'the first packet number of a connection, by chance'
mask '*' '[\d.]+ seconds = .*' '# seconds = #' \
  'measured on a processor that is itself calculated: says nothing of RDMA'

# An rxe device on each end. Nothing is left to set up: to the verbs library it is a device of
# transport InfiniBand on a link of Ethernet, which is what RoCE means.
step link <<'X'
rdma link add rxe0 type rxe netdev left
rdma link add rxe1 type rxe netdev right
rdma link
ibv_devices
ibv_devinfo -d rxe0 | grep -e transport -e port: -e state -e active_mtu -e link_layer
X
check 'the device is active' said link 5 'PORT_ACTIVE'
check 'InfiniBand transport …' said link 5 'InfiniBand (0)'
check '… over Ethernet' bash -c "grep -q 'link_layer:.*Ethernet' '$(recorded link 5).stdout'"

# A device's address is a GID of 16 bytes. The second of its table holds the interface's IPv4
# address: with it, packets are those of RoCE version 2, UDP over IP.
step gid <<'X'
cat /sys/class/infiniband/rxe0/ports/1/gids/1
cat /sys/class/infiniband/rxe0/ports/1/gid_attrs/types/1
X
check 'GID 1 is 10.0.0.1, of RoCE v2' said gid 2 'RoCE v2'

# A connection. Two programs tell each other by TCP what the other must know: the number of the
# queue pair, the first packet number, the GID. From there on, messages of 4096 bytes go to and fro
# by verbs alone. That it takes the time it does means nothing here.
ibv_rc_pingpong -d rxe1 -g 1 -n 10 > /dev/null &
wait_for "ss -ltn | grep -q ':18515 '"
capture /tmp/roce.pcap '' right udp port 4791
step pingpong <<'X'
ibv_rc_pingpong -d rxe0 -g 1 -n 10 10.0.0.2
X
captured /tmp/roce.pcap 100
check 'ten messages went to and fro' said pingpong 1 '10 iters in'
# One message on the wire: to UDP port 4791, in four packets, for the path carries 1024 bytes of
# data in each, plus 12 of InfiniBand's transport header and 4 of checksum. Then 20 bytes come back:
# the other device acknowledges, no program has to.
step wire <<'X'
tcpdump -r /tmp/roce.pcap -n -t 2> /dev/null | head -n 5
rdma -j statistic | jq -c '.[] | {ifname, rdma_sends, rdma_recvs}'
X
check 'four packets and their acknowledgement' test "$(
  sed 's/.*length //' "$(recorded wire 1).stdout" | tr '\n' ' ')" = '1040 1040 1040 1040 20 '
check 'each side sent ten messages and received ten' \
  test "$(grep -c '"rdma_sends":10,"rdma_recvs":10' "$(recorded wire 2).stdout")" = 2

# What gives RDMA its name: 65,536 bytes are written into the other program's memory, five times. It
# has told where; it receives nothing and is not asked: its count of messages stays as it was. (-u:
# wait 17 seconds for an acknowledgement before a packet is sent again, for this processor is slow.
# What the program thinks of the clock goes unseen.)
ib_write_bw -d rxe1 -x 1 -u 22 -n 5 -s 65536 > /dev/null 2>&1 &
wait_for "ss -ltn | grep -q ':18515 '"
capture /tmp/write.pcap '' right udp port 4791
step write <<'X'
ib_write_bw -d rxe0 -x 1 -u 22 -n 5 -s 65536 10.0.0.2 2>&1 | grep RKey
rdma -j statistic | jq -c '.[] | {ifname, rdma_sends, rdma_recvs}'
X
mask write 'RKey 0x[0-9a-f]+ VAddr 0x[0-9a-f]+' 'RKey 0x# VAddr 0x#' \
  'where the memory lies, and the key that opens it'
check 'no message was sent or received' \
  cmp "$(recorded wire 2).stdout" "$(recorded write 2).stdout"
captured /tmp/write.pcap 321
# The first packet of a write is 16 bytes longer: there it says to which address, with which key, how
# many bytes. The 63 after it say no more than the data of a message do.
step write-wire <<'X'
tcpdump -r /tmp/write.pcap -n -t 2> /dev/null | head -n 2
X
check 'the first packet of a write says where to' test "$(
  sed 's/.*length //' "$(recorded write-wire 1).stdout" | tr '\n' ' ')" = '1056 1040 '
