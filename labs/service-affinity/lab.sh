# A node with three backends and two clients, and the rules kube-proxy 1.20 writes for a Service
# with and without sessionAffinity: ClientIP. The time-out is 3 seconds here, not three hours, so
# that one can watch it pass.
. /lab/lib/steps.sh
. /lab/lib/service.sh

node '' 10.244.0.1
for n in 1 2 3; do
  pod "web$n" "10.244.0.1$n"
  backend "web$n" 8080
done
pod client 10.244.0.20
pod client2 10.244.0.21
service=default/web:http cluster_ip=10.96.0.10 port=80 pod_cidr=10.244.0.0/16
endpoints='10.244.0.11:8080 10.244.0.12:8080 10.244.0.13:8080'
quiet proxy_base
quiet proxy_service

# Without affinity every connection casts its own lot, also those of one client.
step off client <<'X'
python3 client.py 10.96.0.10 80 300
X
mask off '(?<=web\d )\d+' N 'chance; the claim below says what must hold'
# Binomial, n = 300, p = 1/3: mean 100, standard deviation sqrt(300 · 1/3 · 2/3) = 8.16; 4.5 of them
# are 36.7.
check 'without affinity each backend answered 100 ± 37 of 300 calls (4.5 sigma of the binomial)' \
  awk '{if ($2 < 63 || $2 > 137) bad = 1; sum += $2} END {exit bad || NR != 3 || sum != 300}' \
  "$OUT"/steps/*-off/001.stdout

affinity=3
quiet proxy_service
# With it: before the lots stands, for each endpoint, the question whether this client was there in
# the last seconds.
step rules <<'X'
iptables -t nat -S KUBE-SVC-CDGGSHYLG3RE2FKL
X
# And where the lot has fallen the endpoint's chain notes it, in the same rule that rewrites the
# destination.
step note <<'X'
iptables -t nat -S KUBE-SEP-QZSIC2ZS53EHPBVZ
X
check 'all questions stand before all lots' bash -c "
  iptables -t nat -S KUBE-SVC-CDGGSHYLG3RE2FKL | grep -- -A | grep -n recent | cut -d : -f 1 |
    paste -sd ' ' | grep -qx '1 2 3'"
# One list an endpoint, and nobody on it yet.
step lists <<'X'
ls /proc/net/xt_recent
cat /proc/net/xt_recent/*
grep . /sys/module/xt_recent/parameters/ip_list_tot
X
check 'the kernel has the recent match' test -d /proc/net/xt_recent

# Now one client has one backend.
quiet iptables -t nat -Z
step on client <<'X'
python3 client.py 10.96.0.10 80 300
X
mask on 'web[123]' web 'the lot decides which, once'
check 'with affinity one backend answered all 300' \
  grep -qx 'web[123] 300' "$OUT"/steps/*-on/001.stdout

# One lot was cast; 299 times the list knew.
step counters <<'X'
iptables -t nat -L KUBE-SVC-CDGGSHYLG3RE2FKL -nvx |
  awk 'NR > 2 {n[/recent/ ? "recent" : "lot"] += $1}
    END {print "recent", n["recent"], "lot", n["lot"]}'
X

# forget: what writing `/` to a list does. Every client is new again.
forget() {
  local list
  for list in /proc/net/xt_recent/*; do
    echo / > "$list"
  done
}
quiet forget
# Three calls of one that is new: the list as the kernel prints it. Times are in jiffies.
step list <<'X'
ip netns exec client python3 client.py 10.96.0.10 80 3
grep . /proc/net/xt_recent/* | cut -d / -f 5
X
mask list 'KUBE-SEP-\w+|web[123]' BACKEND 'the lot decides which'
mask list '\b\d{6,}\b' T 'jiffies since the machine started'

# Other addresses are other clients, and a NAT makes many clients one.
step another-client <<'X'
ip netns exec client2 curl -s http://10.96.0.10/
grep -ho 'src=[0-9.]*' /proc/net/xt_recent/* | sort
X
mask another-client 'web[123]' web 'the lot decides which'

# After the time-out the question is answered with no, the entry is reaped, and the lot is cast
# anew.
step expired <<'X'
ip netns exec client curl -s -o /dev/null http://10.96.0.10/
iptables -t nat -Z
ip netns exec client curl -s -o /dev/null http://10.96.0.10/
sleep 4
ip netns exec client curl -s -o /dev/null http://10.96.0.10/
iptables -t nat -L KUBE-SVC-CDGGSHYLG3RE2FKL -nvx |
  awk 'NR > 2 {n[/recent/ ? "recent" : "lot"] += $1}
    END {print "recent", n["recent"], "lot", n["lot"]}'
X
check 'the call within the time-out was remembered, the one after it cast a lot' \
  bash -c "tail -n 1 $OUT/steps/*-expired/006.stdout | grep -qx 'recent 1 lot 1'"

# A first and a second connection through the rules. Which backend it is, is chance; that it is the
# same is not.
quiet forget
trace first 'ip netns exec client curl -s -m 1 --local-port 40001 http://10.96.0.10/'
trace second 'ip netns exec client curl -s -m 1 --local-port 40002 http://10.96.0.10/'
for name in first second; do
  mask "$name" '-m statistic --mode random --probability [\d.]+ ' '' 'the lot decides which rule'
  mask "$name" 'KUBE-SEP-\w+|10\.244\.0\.1[123]|v-web[123]|0a:58:0a:f4:00:0[bcd]' BACKEND \
    'the lot decides which backend'
done
backend_in() {
  grep -o 'ip nat KUBE-SEP-\w*' "$OUT/traces/$1.events" | head -n 1
}
check 'both go to the same backend' test "$(backend_in first)" = "$(backend_in second)"
