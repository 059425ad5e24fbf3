# What a real kube-proxy 1.20 writes into iptables for a Service: without endpoints, as a ClusterIP
# over three Pods, with session affinity, as a NodePort, with externalTrafficPolicy Local. Each time
# the rules are compared with those the light labs write by hand (lib/service.sh), and called.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh
. /lab/lib/service.sh

start_control_plane
start_node

# A second machine with rules made by hand. It sends nothing; its rules are only read.
service=default/web:http cluster_ip=10.96.0.10 port=80 pod_cidr=10.244.0.0/16 endpoints=
quiet_namespace by-hand
quiet proxy_base by-hand
by_hand() {
  quiet proxy_service by-hand
}

# The rules as both sides can be compared: those of a chain in their order, chains by name, without
# the Service `kubernetes`, which only a cluster has.
rules() {
  local table
  for table in nat filter; do
    iptables-save -t "$table" | grep -e ^-A | grep -v default/kubernetes | sort -s -k 2,2
  done
}
export -f rules

# The one word in which they may differ: kube-proxy has ports drawn at random too; the light labs
# keep them, so that a trace is the same each time.
same_rules() {
  diff <(ip netns exec by-hand bash -c rules | sed 's/-j MASQUERADE$/& --random-fully/') <(rules)
}

# answers STEP N LOWEST HIGHEST: each of three Pods gave a number of answers in this range, all N.
answers() {
  awk -v n="$2" -v low="$3" -v high="$4" \
    '{if ($2 < low || $2 > high) bad = 1; sum += $2} END {exit bad || NR != 3 || sum != n}' \
    "$(recorded "$1" 1).stdout"
}

# What is there before any Service: the ways in, the marks, and where a mark leads to; from
# kube-proxy, and, where marks are made and packets dropped for them, from the kubelet. One Service
# is there always: the API server's own, `kubernetes`, left out here.
wait_for 'iptables -S KUBE-FIREWALL && iptables -t nat -S KUBE-POSTROUTING | grep MASQ'
step base <<'X'
iptables-save -t nat | grep -e ^-A | grep -v default/kubernetes
iptables-save -t filter | grep -e ^-A
X

# A Service whose selector finds no Pod: a rule that refuses, in the table filter, and nothing in
# nat.
quiet kubectl apply -f "$LAB/service.yml"
wait_for 'iptables -S KUBE-SERVICES | grep -q default/web && kubectl get endpoints web'
by_hand
step no-endpoints <<'X'
kubectl get service,endpoints web
iptables -S KUBE-SERVICES
diff <(ip netns exec by-hand iptables -S KUBE-SERVICES) <(iptables -S KUBE-SERVICES) && echo same
iptables-save -t nat | grep -c default/web
curl -sS http://10.96.0.10/
X
mask no-endpoints 'after \d+ ms' 'after N ms' 'how long curl waited'
check 'without endpoints the rules made by hand are the real ones' said no-endpoints 3 same
check 'all other rules are the real ones, too' same_rules
check 'nothing in nat' said no-endpoints 4 0
check 'the call is refused at once' ended no-endpoints 5 7

# Three Pods come up. The endpoints controller writes their addresses down, kube-proxy turns them
# into rules.
quiet kubectl apply -f "$LAB/pods.yml"
running web-0 web-1 web-2
quiet kubectl run client --image busybox:1 -- sleep 1000000
running client
attach client
wait_for 'iptables-save -t nat | grep -q "to-destination 10.244.0.13:8080"'
endpoints='10.244.0.11:8080 10.244.0.12:8080 10.244.0.13:8080'
by_hand
step endpoints <<'X'
kubectl get pods -o wide
kubectl get endpoints web
X
step cluster-ip <<'X'
iptables-save -t nat | grep default/web
iptables -t nat -S KUBE-SERVICES | tail -n 1
X
check 'rules for a ClusterIP made by hand are the real ones' same_rules
# The rules of the light labs are these but for one word: kube-proxy has the ports of masqueraded
# calls drawn at random too.
step by-hand <<'X'
diff <(ip netns exec by-hand bash -c rules) <(rules)
X
check 'they differ in --random-fully' said by-hand 1 '-j MASQUERADE --random-fully'

# Who answers 900 calls from a Pod, and whom a backend sees.
step calls client <<'X'
python3 client.py 10.96.0.10 80 900
curl -s http://10.96.0.10/
X
mask calls '(?<=^web-\d )\d+' N 'chance; the claim below says what must hold'
mask calls 'web-\d(?= sees)' web 'the lot decides which'
# Binomial, n = 900, p = 1/3: mean 300, standard deviation sqrt(900 · 1/3 · 2/3) = 14.14; 4.5 of
# them are 63.6.
check 'each of three Pods answered 300 ± 64 of 900 calls (4.5 sigma of the binomial)' \
  answers calls 900 236 364
check 'the backend sees the calling Pod' said calls 2 'sees 10.244.0.14'

# Session affinity: the same chains, with the question who was there before the lots.
step affinity <<'X'
kubectl patch service web -p '{"spec": {"sessionAffinity": "ClientIP",
  "sessionAffinityConfig": {"clientIP": {"timeoutSeconds": 3}}}}'
X
wait_for 'iptables-save -t nat | grep -q recent'
affinity=3
by_hand
step affinity-rules <<'X'
iptables -t nat -S KUBE-SVC-CDGGSHYLG3RE2FKL
iptables -t nat -S KUBE-SEP-QZSIC2ZS53EHPBVZ
X
check 'rules for session affinity made by hand are the real ones' same_rules
step affinity-calls client <<'X'
python3 client.py 10.96.0.10 80 300
X
mask affinity-calls 'web-\d' web 'the lot decides which, once'
check 'with affinity one Pod answered all 300' \
  grep -qx 'web-[012] 300' "$(recorded affinity-calls 1).stdout"

# A port of the node: two rules more. kube-proxy listens there too, so that nobody else takes it.
step node-port <<'X'
kubectl patch service web -p '{"spec": {"type": "NodePort", "sessionAffinity": "None",
  "ports": [{"port": 80, "nodePort": 30080}]}}'
X
wait_for 'iptables-save -t nat | grep -q "dport 30080" && ! iptables-save -t nat | grep -q recent'
affinity= node_port=30080
by_hand
step node-port-rules <<'X'
iptables -t nat -S KUBE-SERVICES | tail -n 1
iptables -t nat -S KUBE-NODEPORTS
ss -Hltnp sport = :30080
ip netns exec outside curl -s http://172.17.8.101:30080/
X
mask node-port-rules 'pid=\d+,fd=\d+' 'pid=N,fd=N' \
  'numbers of a process and of its open file'
mask node-port-rules 'web-\d(?= sees)' web 'the lot decides which'
check 'rules for a NodePort made by hand are the real ones' same_rules
check 'kube-proxy holds the port' said node-port-rules 3 kube-proxy
check 'the Pod sees the node, not the client' said node-port-rules 4 'sees 10.244.0.1'

# Local: a chain of its own that leads only to Pods of this node and leaves the caller's address.
step local <<'X'
kubectl scale statefulset web --replicas 1
kubectl patch service web -p '{"spec": {"externalTrafficPolicy": "Local"}}'
X
wait_for 'iptables-save -t nat | grep -q KUBE-XLB'
wait_for '! iptables-save -t nat | grep -q 10.244.0.1[23]'
endpoints=10.244.0.11:8080 local_endpoints=10.244.0.11:8080 policy=Local
by_hand
step local-rules <<'X'
iptables-save -t nat | grep -e '-A KUBE-NODEPORTS' -e '-A KUBE-XLB'
ip netns exec outside curl -s http://172.17.8.101:30080/
X
check 'rules for externalTrafficPolicy Local made by hand are the real ones' same_rules
check 'the Pod sees the client itself' said local-rules 2 'web-0 sees 172.17.8.1'

# And on a node that has none of the Service's Pods, what comes from outside is marked to be
# dropped. The other node is made up: a Service without a selector, its endpoint written by hand.
quiet kubectl delete service web
quiet kubectl apply -f "$LAB/elsewhere.yml"
wait_for 'iptables-save -t nat | grep -q "has no local endpoints"'
endpoints=10.244.2.10:8080 local_endpoints=
by_hand
step local-elsewhere <<'X'
kubectl get endpoints web -o jsonpath='{.subsets[0].addresses[0]}{"\n"}'
iptables-save -t nat | grep -e '-A KUBE-NODEPORTS' -e '-A KUBE-XLB'
ip netns exec outside curl -sS -m 1 http://172.17.8.101:30080/
X
mask local-elsewhere 'after \d+ milliseconds' 'after N ms' 'how long curl waited'
check 'rules for Local without an endpoint here made by hand are the real ones' same_rules
check 'the call gets no answer' ended local-elsewhere 3 28
