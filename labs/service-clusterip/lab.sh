# A node with three backends and a client, each a namespace, and the rules kube-proxy 1.20 would
# write in its iptables mode for one Service over them: read chain by chain, called 3,000 times,
# seen in conntrack, traced.
. /lab/lib/steps.sh
. /lab/lib/service.sh

node '' 10.244.0.1
for n in 1 2 3; do
  pod "web$n" "10.244.0.1$n"
  backend "web$n" 8080
done
pod client 10.244.0.20
quiet_namespace outside
cable '' eth0 172.17.8.100 outside 172.17.8.1
quiet ip route add default via 172.17.8.1
service=default/web:http cluster_ip=10.96.0.10 port=80 pod_cidr=10.244.0.0/16
endpoints='10.244.0.11:8080 10.244.0.12:8080 10.244.0.13:8080'
svc=KUBE-SVC-CDGGSHYLG3RE2FKL
quiet proxy_base
quiet proxy_service

# The cluster address is no interface's address: nobody answers for it, rules rewrite what is sent
# to it.
step nowhere <<'X'
ip -br -4 addr show
ip -4 route get 10.96.0.10 | head -n 1
X
mask nowhere '@if\d+' '' 'interface numbers depend on what the machine made before'
check 'no interface has the cluster address' bash -c '! (ip -4 addr | grep -q 10.96.0.10)'

# A chain's name must fit in 28 letters whatever the Service is called: the hash of its name, port
# name and protocol; for an endpoint, its address besides.
step chain-names <<'X'
printf default/web:httptcp | openssl dgst -sha256 -binary | base32 | cut -c 1-16
printf default/web:httptcp10.244.0.11:8080 | openssl dgst -sha256 -binary | base32 | cut -c 1-16
X
check 'the names in the rules are these' bash -c "
  iptables -t nat -S | grep -q -- \"-N KUBE-SVC-\$(cat $OUT/steps/*-chain-names/001.stdout)\" &&
  iptables -t nat -S | grep -q -- \"-N KUBE-SEP-\$(cat $OUT/steps/*-chain-names/002.stdout)\""

# The way in: both what arrives and what the node itself sends asks KUBE-SERVICES first.
step entrance <<'X'
iptables -t nat -S PREROUTING | tail -n +2
iptables -t nat -S OUTPUT | tail -n +2
iptables -t nat -S KUBE-SERVICES
X

# The Service's chain casts lots: a third; of the rest a half; the last takes what is left.
step lots <<'X'
iptables -t nat -S | grep -- '-A KUBE-SVC-'
X
check 'the lots are 1/3, 1/2 and all that is left' bash -c "
  iptables -t nat -S $svc | grep -o 'probability [0-9.]*' | tr '\n' ' ' |
    grep -q 'probability 0.33333333[0-9]* probability 0.50000000000 '"

# An endpoint's chain: the Pod that calls itself is marked for masquerading, then the destination is
# rewritten.
step endpoint <<'X'
iptables -t nat -S | grep -- '-A KUBE-SEP-'
X

# The mark and what it leads to, after the route is chosen.
step masquerade-mark <<'X'
iptables -t nat -S KUBE-MARK-MASQ
iptables -t nat -S POSTROUTING | tail -n +2
iptables -t nat -S KUBE-POSTROUTING
X

# One call, and what conntrack keeps of it: asked for 10.96.0.10:80, answered by a backend. All
# later packets of the connection, and the answers, are rewritten by this entry; no rule is asked
# again.
step call client <<'X'
curl -s --local-port 40001 http://10.96.0.10/
X
wait_for 'conntrack -L -p tcp --orig-port-src 40001 | grep -q TIME_WAIT'
step connection <<'X'
conntrack -L -p tcp --orig-port-src 40001 2> /dev/null
X
mask call 'web[123]' web 'the lot decides which'
mask connection '\d+ (?=TIME_WAIT)|use=\d+' '' \
  'seconds until conntrack forgets the connection; how many in the kernel hold it just now'
mask connection '10\.244\.0\.1[123]' 10.244.0.1x 'the lot decides which backend'
check 'a Pod that calls the Service is seen with its own address' \
  grep -q 'sees 10.244.0.20$' "$OUT"/steps/*-call/001.stdout

# The node itself calls: its address is none of a Pod, so the call is masqueraded (with the node's
# address on the bridge).
step call-from-the-node <<'X'
curl -s http://10.96.0.10/
X
mask call-from-the-node 'web[123]' web 'the lot decides which'

# 3,000 calls, and who answered. The counters of the rules say the same: each connection asks them
# once.
quiet iptables -t nat -Z
step split <<'X'
ip netns exec client python3 client.py 10.96.0.10 80 3000
iptables -t nat -L KUBE-SVC-CDGGSHYLG3RE2FKL -nvx | awk 'NR > 2 {print $1, $3}'
X
mask split '(?<=web\d )\d+|^\d+(?= KUBE)' N 'chance; the claim below says what must hold'
# Binomial, n = 3000, p = 1/3: mean 1000, standard deviation sqrt(3000 · 1/3 · 2/3) = 25.82; 4.5 of
# them are 116.
check 'each of three backends answered 1000 ± 116 of 3000 calls (4.5 sigma of the binomial)' \
  awk '{if ($2 < 884 || $2 > 1116) bad = 1; sum += $2} END {exit bad || NR != 3 || sum != 3000}' \
  "$OUT"/steps/*-split/001.stdout
check 'the rules counted the same 3000 connections' \
  bash -c "diff <(cut -d ' ' -f 2 $OUT/steps/*-split/001.stdout) \
    <(cut -d ' ' -f 1 $OUT/steps/*-split/002.stdout)"

# For the traces nothing is left to the lot: with one endpoint, the last rule, which takes all, is
# the only one.
endpoints=10.244.0.11:8080
quiet proxy_service
# From another Pod: rewritten on the way in, not masqueraded.
trace from-a-pod 'ip netns exec client curl -s -m 1 --local-port 40002 http://10.96.0.10/'
# From the node: OUTPUT instead of PREROUTING, marked and masqueraded.
trace from-the-node 'curl -s -m 1 --local-port 40003 http://10.96.0.10/'
check 'the call from the node is marked 0x4000' \
  grep -q 'policy accept meta mark 0x00004000' "$OUT/traces/from-the-node.events"
check 'the call from a Pod is not' \
  bash -c "! grep -q 'policy accept meta mark' $OUT/traces/from-a-pod.events"

# Hairpin: a backend calls the Service and the lot falls on itself. Without the mark it would see a
# packet from its own address and drop it; with it, it sees the node.
step hairpin web1 <<'X'
curl -s -m 1 --local-port 40004 http://10.96.0.10/
X
trace hairpin 'ip netns exec web1 curl -s -m 1 --local-port 40005 http://10.96.0.10/'
step hairpin-without-the-mark <<'X'
iptables -t nat -D KUBE-SEP-QZSIC2ZS53EHPBVZ 1
ip netns exec web1 curl -s -m 1 http://10.96.0.10/
X
check 'without the mark a backend cannot reach itself by the Service' \
  test "$(cat "$OUT"/steps/*-hairpin-without-the-mark/002.status)" = 28

# A Service without endpoints refuses, in table filter, instead of letting the caller wait.
endpoints=
quiet proxy_service
step no-endpoints <<'X'
iptables -t filter -S KUBE-SERVICES
ip netns exec client curl -sS -m 2 http://10.96.0.10/
X
mask no-endpoints 'after \d+ ms' 'after N ms' 'time'
