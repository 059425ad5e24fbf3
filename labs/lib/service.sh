# service.sh: sourced by the labs on Kubernetes Services, after steps.sh. A node and its Pods as network
# namespaces, and the rules that kube-proxy 1.20 writes for a Service in its iptables mode, with those
# of the kubelet's that they lead to. They are the real ones (the lab k8s-service-rules compares
# them), but for MASQUERADE without --random-fully, so that a caller's port stays what it was.
#
#   node NODE GATEWAY         makes the namespace NODE (this machine if empty) a node: a bridge cni0
#                             with the address GATEWAY, forwarding on
#   cable NODE PORT ADDRESS HOST ADDRESS
#                             a wire between the node's interface PORT and eth0 of the namespace HOST
#   pod NAME IP [NODE]        a network namespace NAME on the node's cni0
#   backend NAME PORT         a web server in NAME that tells its name and the address it sees
#                             (backend.py; client.py, which calls it, is put where commands run)
#   chain_of KIND TEXT        the name kube-proxy gives a chain: base32 of SHA-256, 16 characters
#   proxy_base [NODE]         the chains and rules that are there before any Service
#   proxy_service [NODE]      the Service's rules, made anew, from these variables:
#     service='default/web:http' cluster_ip= port= pod_cidr= endpoints='IP:PORT …' (empty: none)
#     affinity= (seconds; empty: off)  node_port= (empty: none)  policy=Cluster|Local
#     local_endpoints='IP:PORT' (those of this node, one at most)
quiet cp /lab/lib/client.py .

on() {
  local node=$1
  shift
  if [ -n "$node" ]; then
    ip netns exec "$node" "$@"
  else
    "$@"
  fi
}

quiet_namespace() {
  quiet ip netns add "$1"
  quiet on "$1" sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
  quiet ip -n "$1" link set lo up
}

# A MAC address that says which IP address it belongs to, as the bridge plugin makes it: 0a:58 and
# the four bytes.
mac_of() {
  # shellcheck disable=SC2046
  printf '0a:58:%02x:%02x:%02x:%02x' ${1//./ }
}

node() {
  local node=$1 gateway=$2
  quiet on "$node" sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 \
    net.ipv4.ip_forward=1 net.bridge.bridge-nf-call-iptables=1
  quiet on "$node" ip link add cni0 address "$(mac_of "$gateway")" type bridge mcast_snooping 0
  quiet on "$node" ip addr add "$gateway/24" dev cni0
  quiet on "$node" ip link set cni0 up
}

cable() {
  quiet ip link add "$2" address "02:00:00:00:01:$(printf %02x "${3##*.}")" type veth \
    peer name eth0 address "02:00:00:00:01:$(printf %02x "${5##*.}")" netns "$4"
  [ -z "$1" ] || quiet ip link set "$2" netns "$1"
  quiet on "$1" ip addr add "$3/24" dev "$2"
  quiet on "$1" ip link set "$2" up
  quiet ip -n "$4" addr add "$5/24" dev eth0
  quiet ip -n "$4" link set eth0 up
}

pod() {
  local name=$1 address=$2 node=${3:-}
  quiet_namespace "$name"
  quiet ip link add "v-$name" address "02:00:00:00:00:$(printf %02x "${address##*.}")" type veth \
    peer name eth0 address "$(mac_of "$address")" netns "$name"
  [ -z "$node" ] || quiet ip link set "v-$name" netns "$node"
  quiet on "$node" ip link set "v-$name" master cni0 up
  quiet on "$node" ip link set "v-$name" type bridge_slave hairpin on
  quiet ip -n "$name" addr add "$address/24" dev eth0
  quiet ip -n "$name" link set eth0 up
  quiet ip -n "$name" route add default via "${address%.*}.1"
  wait_for "on '$node' bridge link show dev v-$name | grep -q 'state forwarding'"
}

backend() {
  ip netns exec "$1" python3 /lab/lib/backend.py "$1" "$2" &
  wait_for "ip netns exec $1 ss -ltn | grep -q ':$2 '"
}

chain_of() {
  printf 'KUBE-%s-%s' "$1" "$(printf %s "$2" | openssl dgst -sha256 -binary | base32 | cut -c 1-16)"
}

proxy_base() {
  on "${1:-}" iptables-restore -n <<'X'
*nat
:KUBE-SERVICES - [0:0]
:KUBE-NODEPORTS - [0:0]
:KUBE-POSTROUTING - [0:0]
:KUBE-MARK-MASQ - [0:0]
:KUBE-MARK-DROP - [0:0]
-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
-A OUTPUT -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
-A POSTROUTING -m comment --comment "kubernetes postrouting rules" -j KUBE-POSTROUTING
-A KUBE-MARK-MASQ -j MARK --or-mark 0x4000
-A KUBE-MARK-DROP -j MARK --or-mark 0x8000
-A KUBE-POSTROUTING -m mark ! --mark 0x4000/0x4000 -j RETURN
-A KUBE-POSTROUTING -j MARK --xor-mark 0x4000
-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE
COMMIT
*filter
:KUBE-SERVICES - [0:0]
:KUBE-EXTERNAL-SERVICES - [0:0]
:KUBE-FORWARD - [0:0]
:KUBE-FIREWALL - [0:0]
-A INPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
-A INPUT -j KUBE-FIREWALL
-A FORWARD -m comment --comment "kubernetes forwarding rules" -j KUBE-FORWARD
-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
-A FORWARD -m conntrack --ctstate NEW -m comment --comment "kubernetes externally-visible service portals" -j KUBE-EXTERNAL-SERVICES
-A OUTPUT -m conntrack --ctstate NEW -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
-A OUTPUT -j KUBE-FIREWALL
-A KUBE-FIREWALL -m comment --comment "kubernetes firewall for dropping marked packets" -m mark --mark 0x8000/0x8000 -j DROP
-A KUBE-FIREWALL ! -s 127.0.0.0/8 -d 127.0.0.0/8 -m comment --comment "block incoming localnet connections" -m conntrack ! --ctstate RELATED,ESTABLISHED,DNAT -j DROP
-A KUBE-FORWARD -m conntrack --ctstate INVALID -j DROP
-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark 0x4000/0x4000 -j ACCEPT
-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack pod source rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack pod destination rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
COMMIT
X
}

proxy_service() {
  service_rules | on "${1:-}" iptables-restore -n
  # The chains of endpoints that are no longer named: nothing jumps there now, so they can go.
  local chain
  for chain in $(on "${1:-}" iptables -t nat -S | sed -n 's/^-N \(KUBE-SEP-.*\)/\1/p'); do
    on "${1:-}" iptables -t nat -S | grep -q -- "-[jg] $chain" || {
      on "${1:-}" iptables -t nat -F "$chain"
      on "${1:-}" iptables -t nat -X "$chain"
    }
  done
}

# What kube-proxy would hand to iptables-restore for one Service. A chain that is named with a colon
# is emptied first.
service_rules() {
  local about="-m comment --comment $service" svc xlb sep endpoint
  local to="-d $cluster_ip/32 -p tcp -m comment --comment \"$service cluster IP\""
  local here="-p tcp $about -m tcp --dport ${node_port:-0}"
  to+=" -m tcp --dport $port"
  svc=$(chain_of SVC "${service}tcp")
  xlb=$(chain_of XLB "${service}tcp")
  echo '*nat'
  echo ':KUBE-SERVICES - [0:0]'
  echo ':KUBE-NODEPORTS - [0:0]'
  echo ":$svc - [0:0]"
  for endpoint in $endpoints; do
    echo ":$(chain_of SEP "${service}tcp$endpoint") - [0:0]"
  done
  if [ -n "$endpoints" ]; then
    # In front of the cluster address: who is not a Pod is masqueraded.
    echo "-A KUBE-SERVICES ! -s $pod_cidr $to -j KUBE-MARK-MASQ"
    echo "-A KUBE-SERVICES $to -j $svc"
  fi
  echo '-A KUBE-SERVICES -m comment --comment "kubernetes service nodeports; NOTE: this must' \
    'be the last rule in this chain" -m addrtype --dst-type LOCAL -j KUBE-NODEPORTS'
  if [ -n "${node_port:-}" ] && [ "${policy:-Cluster}" = Cluster ]; then
    echo "-A KUBE-NODEPORTS $here -j KUBE-MARK-MASQ"
    echo "-A KUBE-NODEPORTS $here -j $svc"
  elif [ -n "${node_port:-}" ]; then
    echo ":$xlb - [0:0]"
    echo "-A KUBE-NODEPORTS -s 127.0.0.0/8 $here -j KUBE-MARK-MASQ"
    echo "-A KUBE-NODEPORTS $here -j $xlb"
  fi
  # Whom this address called before comes first …
  if [ -n "${affinity:-}" ]; then
    for endpoint in $endpoints; do
      sep=$(chain_of SEP "${service}tcp$endpoint")
      echo "-A $svc $about -m recent --name $sep --rcheck --seconds $affinity --reap --rsource" \
        "-j $sep"
    done
  fi
  # … then the lot falls: of n that are left, each takes 1/n of what reaches it, the last takes all.
  balance "$svc" "$about" $endpoints
  for endpoint in $endpoints; do
    sep=$(chain_of SEP "${service}tcp$endpoint")
    echo "-A $sep -s ${endpoint%:*}/32 $about -j KUBE-MARK-MASQ"
    echo "-A $sep -p tcp $about ${affinity:+-m recent --name $sep --set --rsource}" \
      "-m tcp -j DNAT --to-destination $endpoint"
  done
  if [ -n "${node_port:-}" ] && [ "${policy:-Cluster}" = Local ]; then
    about='-m comment --comment'
    echo "-A $xlb -s $pod_cidr $about" \
      "\"Redirect pods trying to reach external loadbalancer VIP to clusterIP\" -j $svc"
    echo "-A $xlb $about \"masquerade LOCAL traffic for $service LB IP\"" \
      '-m addrtype --src-type LOCAL -j KUBE-MARK-MASQ'
    echo "-A $xlb $about \"route LOCAL traffic for $service LB IP to service chain\"" \
      "-m addrtype --src-type LOCAL -j $svc"
    if [ -n "${local_endpoints:-}" ]; then
      balance "$xlb" "$about \"Balancing rule 0 for $service\"" $local_endpoints
    else
      echo "-A $xlb $about \"$service has no local endpoints\" -j KUBE-MARK-DROP"
    fi
  fi
  echo COMMIT
  echo '*filter'
  echo ':KUBE-SERVICES - [0:0]'
  [ -n "$endpoints" ] ||
    echo "-A KUBE-SERVICES ${to/cluster IP/has no endpoints}" \
      '-j REJECT --reject-with icmp-port-unreachable'
  echo COMMIT
}

# balance CHAIN ABOUT ENDPOINT…
balance() {
  local chain=$1 about=$2 lot
  shift 2
  while [ $# -gt 0 ]; do
    lot=
    [ $# = 1 ] ||
      lot="-m statistic --mode random --probability $(awk "BEGIN {printf \"%.10f\", 1 / $#}")"
    echo "-A $chain $about $lot -j $(chain_of SEP "${service}tcp$1")"
    shift
  done
}
