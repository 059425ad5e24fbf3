# One Pod for each dnsPolicy, and the resolv.conf the kubelet gave it. The cluster's DNS server
# would be at 10.96.0.53; none runs, for this is about the file alone.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh

# The node's own resolver, and what the kubelet was told of the cluster's.
printf 'search example.net\nnameserver 172.17.8.1\n' > /etc/resolv.conf
start_control_plane
start_node
step node <<'X'
cat /etc/resolv.conf
grep -i -e dns -e domain -e resolv /tmp/k8s/kubelet.yaml
X

# pod NAME LINE…: the manifest of a Pod that sleeps, with these lines in its spec.
pod() {
  printf '%s\n' 'apiVersion: v1' 'kind: Pod' "metadata: {name: $1}" spec: \
    '  containers: [{name: main, image: busybox:1, command: [sleep, "1000000"]}]'
  printf '  %s\n' "${@:2}"
}
config='{nameservers: [1.2.3.4], searches: [lab.example.org], options: [{name: ndots, value: "2"}]}'
# All at once, so that they start together; the steps below show them one by one.
for manifest in "cluster-first|dnsPolicy: ClusterFirst" "default|dnsPolicy: Default" \
  "none|dnsPolicy: None|dnsConfig: $config" "added|dnsPolicy: ClusterFirst|dnsConfig: $config" \
  'host|hostNetwork: true|dnsPolicy: ClusterFirst' \
  'host-cluster|hostNetwork: true|dnsPolicy: ClusterFirstWithHostNet' unsaid; do
  IFS='|' read -ra lines <<< "$manifest"
  quiet bash -c "kubectl apply -f - <<< '$(pod "${lines[@]}")'"
done
running cluster-first default none added host host-cluster unsaid
asked() {
  kubectl get pod "$1" -o json | jq -c '.spec | {hostNetwork, dnsPolicy, dnsConfig} | del(..|nulls)'
}

# ClusterFirst: the cluster's server; its domains first, then those of the node; ndots 5, so that a
# name with up to four dots is tried with each of them first.
step cluster-first <<'X'
asked cluster-first
kubectl exec cluster-first -- cat /etc/resolv.conf
X
check 'ClusterFirst asks the cluster' said cluster-first 2 'nameserver 10.96.0.53'
check 'the domains of the cluster come before those of the node' said cluster-first 2 \
  'search default.svc.cluster.local svc.cluster.local cluster.local example.net'

# Who says nothing has ClusterFirst: Default is not the default.
step unsaid <<'X'
asked unsaid
diff <(kubectl exec unsaid -- cat /etc/resolv.conf) \
  <(kubectl exec cluster-first -- cat /etc/resolv.conf) && echo same
X
check 'no dnsPolicy is ClusterFirst' said unsaid 2 same

# Default: what the node has.
step default <<'X'
asked default
kubectl exec default -- cat /etc/resolv.conf
X
check 'Default asks whom the node asks' said default 2 'nameserver 172.17.8.1'

# None: nothing but what dnsConfig says.
step none <<'X'
asked none
kubectl exec none -- cat /etc/resolv.conf
X
check 'None asks only the server that was given' \
  bash -c "[ \"\$(grep nameserver '$(recorded none 2).stdout')\" = 'nameserver 1.2.3.4' ]"

# dnsConfig under another policy is added: servers and domains behind, options replaced by name.
step added <<'X'
asked added
kubectl exec added -- cat /etc/resolv.conf
X
check 'the option of the same name is replaced' said added 2 'options ndots:2'

# A Pod in the node's network that says ClusterFirst is given Default instead: it has to say that it
# means it.
step host-network <<'X'
asked host
kubectl exec host -- cat /etc/resolv.conf
asked host-cluster
kubectl exec host-cluster -- cat /etc/resolv.conf
X
check 'ClusterFirst in the network of the node becomes Default' \
  said host-network 2 'nameserver 172.17.8.1'
check 'ClusterFirstWithHostNet does not' said host-network 4 'nameserver 10.96.0.53'

# Default means whatever the node's file says when the Pod starts. A resolver on the node's loopback is
# handed on as it is, though in the Pod that address is the Pod's own: nobody answers there.
printf 'search example.net\nnameserver 127.0.0.1\n' > /etc/resolv.conf
quiet bash -c "kubectl apply -f - <<< '$(pod loopback 'dnsPolicy: Default')'"
running loopback
step loopback-node <<'X'
cat /etc/resolv.conf
kubectl exec loopback -- cat /etc/resolv.conf
X
check 'the kubelet hands a loopback resolver on' said loopback-node 2 'nameserver 127.0.0.1'

# Where the node's file says nothing, the kubelet writes nothing either, and what the container engine
# wrote stays: docker's public resolvers. The same policy, another answer.
: > /etc/resolv.conf
quiet bash -c "kubectl apply -f - <<< '$(pod empty 'dnsPolicy: Default')'"
running empty
step empty-node <<'X'
wc -c /etc/resolv.conf
kubectl exec empty -- cat /etc/resolv.conf
X
check 'with an empty file the public resolvers of docker stay' \
  said empty-node 2 'nameserver 8.8.8.8'

# What the API server does not take: None without a server, and more servers than the C library
# asks.
step refused <<'X'
pod no-server 'dnsPolicy: None' | kubectl apply -f -
pod many 'dnsConfig: {nameservers: [10.0.0.1, 10.0.0.2, 10.0.0.3, 10.0.0.4]}' | kubectl apply -f -
pod typo 'dnsPolicy: clusterFirst' | kubectl apply -f -
X
check 'None without dnsConfig is refused' said refused 1 'must provide `dnsConfig`'
check 'four servers are refused' said refused 2 'must not have more than 3 nameservers'
check 'an unknown policy is refused' said refused 3 'Unsupported value: "clusterFirst"'
