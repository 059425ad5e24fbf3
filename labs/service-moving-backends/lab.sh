# A client, backends that come and go, and a virtual address in front of them that stays. What
# Kubernetes keeps in Endpoints is here the variable `endpoints`; the rules are those kube-proxy
# 1.20 writes from it.
. /lab/lib/steps.sh
. /lab/lib/service.sh

node '' 10.244.0.1
pod client 10.244.0.20
pod web-a 10.244.0.11
backend web-a 8080
service=default/web:http cluster_ip=10.96.0.10 port=80 pod_cidr=10.244.0.0/16
endpoints=10.244.0.11:8080
quiet proxy_base
quiet proxy_service

# A Pod has an address and answers by it.
step by-pod-address client <<'X'
curl -s -m 1 http://10.244.0.11:8080/
X
# The Service has one too, and so far one endpoint behind it.
step by-service-address <<'X'
ip netns exec client curl -s -m 1 http://10.96.0.10/
iptables -t nat -S | grep -o 'to-destination.*'
X

# The Pod goes; a new one takes its place, with a name and an address of its own. Who kept the old
# address has lost it.
for process in $(ip netns pids web-a); do
  kill "$process"
done
quiet ip netns delete web-a
wait_for '! ip link show v-web-a'
pod web-b 10.244.0.12
backend web-b 8080
step replaced client <<'X'
curl -sS -m 0.5 http://10.244.0.11:8080/
curl -s -m 1 http://10.244.0.12:8080/
X
mask replaced '(Connection time(d out|out) after \d+ (milliseconds|ms)|Failed to connect to .* after \d+ ms: Timeout was reached)' 'Connection timed out after N milliseconds' 'curl words one time-out in three ways; how long it waited'
check 'the old address is dead' test "$(cat "$OUT"/steps/*-replaced/001.status)" = 28

# The Service's address leads to the dead one too, as long as the endpoints say so: the list has to
# be kept up.
step stale client <<'X'
curl -sS -m 0.5 http://10.96.0.10/
X
mask stale '(Connection time(d out|out) after \d+ (milliseconds|ms)|Failed to connect to .* after \d+ ms: Timeout was reached)' 'Connection timed out after N milliseconds' 'curl words one time-out in three ways; how long it waited'
check 'with stale endpoints the Service fails as well' \
  test "$(cat "$OUT"/steps/*-stale/001.status)" = 28

# The endpoints follow. The client does what it did before, to the address it knew.
endpoints=10.244.0.12:8080
quiet proxy_service
step followed <<'X'
iptables -t nat -S | grep -o 'to-destination.*'
ip netns exec client curl -s -m 1 http://10.96.0.10/
X
check 'the same address is now answered by web-b' \
  grep -q '^web-b sees' "$OUT"/steps/*-followed/002.stdout

# Three of them: the same address, and the calls are shared.
for n in c:13 d:14; do
  pod "web-${n%:*}" "10.244.0.${n#*:}"
  backend "web-${n%:*}" 8080
done
endpoints='10.244.0.12:8080 10.244.0.13:8080 10.244.0.14:8080'
quiet proxy_service
step scaled <<'X'
iptables -t nat -S | grep -o 'to-destination.*' | sort
ip netns exec client python3 client.py 10.96.0.10 80 300
X
mask scaled '(?<=web-\w )\d+' N 'chance; the claim below says what must hold'
# Binomial, n = 300, p = 1/3: mean 100, standard deviation sqrt(300 · 1/3 · 2/3) = 8.16; 4.5 of them
# are 36.7.
check 'each of three backends answered 100 ± 37 of 300 calls (4.5 sigma of the binomial)' \
  awk '{if ($2 < 63 || $2 > 137) bad = 1; sum += $2} END {exit bad || NR != 3 || sum != 300}' \
  "$OUT"/steps/*-scaled/002.stdout

# None: refused at once, which tells the caller more than silence.
endpoints=
quiet proxy_service
step none client <<'X'
curl -sS -m 2 http://10.96.0.10/
X
mask none 'after \d+ ms' 'after N ms' time
check 'without endpoints a call is refused' test "$(cat "$OUT"/steps/*-none/001.status)" = 7
