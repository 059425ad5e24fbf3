# kubernetes.sh: sourced after steps.sh by labs that need `kubernetes` (and, from the container
# engine on, `cgroups`). The machine becomes node1 of a Kubernetes 1.20.2 cluster, its programs
# built by build-kubernetes.sh.
#
#   start_control_plane [FLAG…]
#                            etcd, kube-apiserver (with these flags besides) and
#                            kube-controller-manager; what needs no Pod to run needs no more
#   start_node               the machine's network card, kube-scheduler, dockerd with an image,
#                            kubelet and kube-proxy; the node is Ready
#   start_…                  each of these programs alone: etcd, apiserver, controllers, scheduler,
#                            engine, kubelet, proxy
#   running POD…             waits until these Pods run
#   attach POD               gives the Pod's network namespace the Pod's name, for step and ip netns
#
# Images: busybox:1, in which httpd -f -h /www is a web server that tells its name and the address
# it sees; pause:1, which holds namespaces. Pods get addresses from 10.244.0.11 on, in the order
# they start. Logs lie in /tmp/k8s.
PATH=$PATH:/opt/kubernetes
export KUBECONFIG=/tmp/k8s/admin.conf DOCKER_HOST=unix:///run/docker.sock
node_address=172.17.8.101
mkdir -p /tmp/k8s
mask '*' '\b(?:\d+m)?\d+s\b *' 'Ns ' \
  'how long ago an object was made, and the spaces that fill its column'

# Token, user, id, groups of whoever calls the API server; the names are those for which it brings
# rules along. And for each a file that says how to call it.
write_credentials() {
  local name
  cat > /tmp/k8s/tokens.csv <<'X'
admin-token,admin,1,system:masters
controllers-token,system:kube-controller-manager,2
scheduler-token,system:kube-scheduler,3
kubelet-token,system:node:node1,4,system:nodes
proxy-token,system:kube-proxy,5
X
  for name in admin controllers scheduler kubelet proxy; do
    cat > "/tmp/k8s/$name.conf" <<X
apiVersion: v1
kind: Config
clusters:
  - name: lab
    cluster: {server: 'https://127.0.0.1:6443', certificate-authority: certificates/apiserver.crt}
users: [{name: $name, user: {token: $name-token}}]
contexts: [{name: lab, context: {cluster: lab, user: $name}}]
current-context: lab
X
  done
}

start_etcd() {
  # Nothing here outlives the box, so nothing needs to reach a disk.
  etcd --data-dir /tmp/k8s/etcd --unsafe-no-fsync > /tmp/k8s/etcd.log 2>&1 &
  wait_for 'curl -s http://127.0.0.1:2379/health | grep -q true'
}

start_apiserver() {
  write_credentials
  [ -e /tmp/k8s/sa.key ] || quiet openssl genrsa -out /tmp/k8s/sa.key 2048
  kube-apiserver --etcd-servers http://127.0.0.1:2379 --cert-dir /tmp/k8s/certificates \
    --bind-address 127.0.0.1 --advertise-address "$node_address" --secure-port 6443 \
    --token-auth-file /tmp/k8s/tokens.csv --authorization-mode Node,RBAC \
    --service-cluster-ip-range 10.96.0.0/16 \
    --service-account-issuer https://kubernetes.default.svc \
    --service-account-key-file /tmp/k8s/sa.key --service-account-signing-key-file /tmp/k8s/sa.key \
    --kubelet-preferred-address-types InternalIP "$@" > /tmp/k8s/apiserver.log 2>&1 &
  wait_for 'kubectl get --raw /readyz'
}

start_controllers() {
  kube-controller-manager --kubeconfig /tmp/k8s/controllers.conf --leader-elect=false \
    --use-service-account-credentials --service-account-private-key-file /tmp/k8s/sa.key \
    --pvclaimbinder-sync-period 1s > /tmp/k8s/controllers.log 2>&1 &
  # A Pod is accepted only when its ServiceAccount has a token.
  wait_for "kubectl get serviceaccount default -o jsonpath='{.secrets[0].name}' | grep -q token"
}

start_scheduler() {
  kube-scheduler --kubeconfig /tmp/k8s/scheduler.conf --leader-elect=false \
    > /tmp/k8s/scheduler.log 2>&1 &
}

# The machine's network card, with an outside world of one host at its other end.
make_network_card() {
  quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 \
    net.ipv4.ip_forward=1 net.bridge.bridge-nf-call-iptables=1
  quiet ip netns add outside
  quiet ip netns exec outside sysctl -w net.ipv6.conf.all.disable_ipv6=1
  quiet ip link add eth0 address 02:00:00:00:08:65 type veth \
    peer name eth0 address 02:00:00:00:08:01 netns outside
  quiet ip addr add "$node_address/24" dev eth0
  quiet ip link set eth0 up
  quiet ip -n outside addr add 172.17.8.1/24 dev eth0
  quiet ip -n outside link set eth0 up
  quiet ip route add default via 172.17.8.1
}

start_engine() {
  # The kubelet asks that a Pod's first process be spared when memory runs out (a negative
  # oom_score_adj). That takes CAP_SYS_RESOURCE of the whole machine, which root here may lack: the
  # wish is left out.
  cat > /usr/local/bin/runc-without-oom-score <<'X'
#!/bin/bash
for ((i = 1; i < $#; i++)); do
  if [ "${!i}" = --bundle ]; then
    next=$((i + 1))
    sed -i 's/"oomScoreAdj":-[0-9]*/"oomScoreAdj":0/' "${!next}/config.json"
  fi
done
exec runc "$@"
X
  chmod +x /usr/local/bin/runc-without-oom-score
  # Overlay does not stack on the box's own overlay: docker's files go into memory, under /tmp. The
  # network of Pods is the CNI plugins' business, not docker's.
  dockerd --add-runtime box=/usr/local/bin/runc-without-oom-score --default-runtime box \
    --bridge none --iptables=false --data-root /tmp/docker > /tmp/k8s/dockerd.log 2>&1 &
  wait_for 'docker version'
  make_images
}

make_images() {
  local name image=/tmp/k8s/image
  mkdir -p $image/bin $image/tmp $image/www/cgi-bin
  cp /bin/busybox $image/bin
  for name in sh cat env grep hostname httpd id ls nslookup ps sleep wget; do
    ln -s busybox "$image/bin/$name"
  done
  cat > $image/www/cgi-bin/index.cgi <<'X'
#!/bin/sh
# The server listens on an IPv6 socket too and calls an IPv4 address [::ffff:1.2.3.4].
address=${REMOTE_ADDR#'[::ffff:'}
printf 'Content-Type: text/plain\r\n\r\n%s sees %s\n' "$HOSTNAME" "${address%]}"
X
  chmod +x $image/www/cgi-bin/index.cgi
  quiet bash -c "tar -C $image -c . | docker import - busybox:1"
  quiet bash -c "tar -C $image -c . | docker import -c 'CMD [\"sleep\", \"1000000\"]' - pause:1"
}

start_kubelet() {
  mkdir -p /etc/cni/net.d
  cat > /etc/cni/net.d/10-pods.conflist <<'X'
{
  "cniVersion": "0.4.0",
  "name": "pods",
  "plugins": [
    {
      "type": "bridge",
      "bridge": "cni0",
      "isGateway": true,
      "hairpinMode": true,
      "ipam": {
        "type": "host-local",
        "ranges": [[{"subnet": "10.244.0.0/24", "rangeStart": "10.244.0.11"}]],
        "routes": [{"dst": "0.0.0.0/0"}]
      }
    }
  ]
}
X
  cover_machine_settings
  cat > /tmp/k8s/kubelet.yaml <<'X'
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication: {anonymous: {enabled: true}, webhook: {enabled: false}}
authorization: {mode: AlwaysAllow}
clusterDNS: [10.96.0.53]
clusterDomain: cluster.local
resolvConf: /etc/resolv.conf
cgroupDriver: cgroupfs
cgroupsPerQOS: false
enforceNodeAllocatable: []
failSwapOn: false
evictionHard: {memory.available: 0%, nodefs.available: 0%, imagefs.available: 0%}
syncFrequency: 5s
nodeStatusUpdateFrequency: 1s
X
  # Before anything else it would ask for six seconds whether this is a machine of Amazon's.
  AWS_EC2_METADATA_DISABLED=true \
    kubelet --config /tmp/k8s/kubelet.yaml --kubeconfig /tmp/k8s/kubelet.conf \
    --hostname-override node1 --node-ip "$node_address" --network-plugin cni \
    --cni-bin-dir /usr/lib/cni --pod-infra-container-image pause:1 > /tmp/k8s/kubelet.log 2>&1 &
  wait_for "kubectl get node node1 | grep -q ' Ready '"
  # Until a controller has taken this away, no Pod is put there.
  wait_for "! kubectl get node node1 -o jsonpath='{.spec.taints}' | grep not-ready"
}

# The kubelet sets six things for the whole machine and follows the machine's kernel log. Here it
# finds files that hold what it wants, and a log in which nothing happens.
cover_machine_settings() {
  local setting file
  for setting in vm/overcommit_memory=1 vm/panic_on_oom=0 kernel/panic=10 kernel/panic_on_oops=1 \
    kernel/keys/root_maxkeys=1000000 kernel/keys/root_maxbytes=25000000; do
    file=/tmp/k8s/sys/${setting%=*}
    mkdir -p "${file%/*}"
    echo "${setting#*=}" > "$file"
    mount --bind "$file" "/proc/sys/${setting%=*}"
  done
  : > /dev/kmsg
}

start_proxy() {
  # How many connections conntrack may hold is a setting of the whole machine: 0 leaves it alone.
  kube-proxy --kubeconfig /tmp/k8s/proxy.conf --hostname-override node1 --proxy-mode iptables \
    --cluster-cidr 10.244.0.0/16 --conntrack-max-per-core 0 --conntrack-min 0 \
    --conntrack-tcp-timeout-established 0 --conntrack-tcp-timeout-close-wait 0 \
    --iptables-min-sync-period 0 --iptables-sync-period 10s > /tmp/k8s/proxy.log 2>&1 &
  wait_for 'iptables -t nat -S KUBE-SERVICES'
}

start_control_plane() {
  start_etcd
  start_apiserver "$@"
  start_controllers
}

start_node() {
  make_network_card
  start_scheduler
  start_engine
  start_kubelet
  start_proxy
}

running() {
  local pod
  for pod in "$@"; do
    wait_for "kubectl get pod $pod -o jsonpath='{.status.phase}' | grep -q Running"
  done
}

attach() {
  local container
  container=$(docker ps -q --filter "label=io.kubernetes.pod.name=$1" \
    --filter label=io.kubernetes.docker.type=podsandbox)
  quiet ip netns attach "$1" "$(docker inspect -f '{{.State.Pid}}' "$container")"
}
