# A Kubernetes of one node, put together program by program. The same Deployment lies there all the
# time; each program that is started carries it one step further, until its Pods answer.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh
mask '*' 'web-(\w+)-\w{5}\b' 'web-$1-POD' 'the end of a Pod name that a ReplicaSet made is drawn'

# What all of it is: programs of one version, a database, a container engine.
make_network_card
step versions <<'X'
for program in kube-apiserver kube-controller-manager kube-scheduler kubelet kube-proxy; do
  printf '%s ' "$program" && "$program" --version
done
etcd --version | head -n 1
dockerd --version
runc --version | head -n 1
X

# The API server and its database take what one asks for and keep it. Nothing happens: that is all
# they do.
start_etcd
start_apiserver
step api-server <<'X'
kubectl create deployment web --image busybox:1 --replicas 2 -- httpd -f -h /www
kubectl get deployments,replicasets,pods
X
check 'the API server alone makes no ReplicaSet' not said api-server 2 replicaset.apps/

# With the controllers: from a Deployment a ReplicaSet, from a ReplicaSet Pods. Written down only;
# no Pod has a node.
start_controllers
wait_for "kubectl get deployment web | grep -q ' 2 '"
step controllers <<'X'
kubectl get deployments,replicasets,pods
kubectl get pods -o custom-columns=POD:.metadata.name,NODE:.spec.nodeName
X
check 'the Pods wait' said controllers 1 Pending
check 'they have no node' said controllers 2 '<none>'

# The scheduler chooses nodes. There is none.
start_scheduler
wait_for "kubectl get events | grep -q FailedScheduling"
step scheduler <<'X'
kubectl get events --field-selector reason=FailedScheduling -o jsonpath='{.items[0].message}{"\n"}'
kubectl get nodes
X
check 'without a node the scheduler says so' said scheduler 1 'no nodes available'

# The kubelet makes this machine a node: it registers it, sees that the container engine works and a
# CNI network is configured, and calls it Ready.
start_engine
start_kubelet
step kubelet <<'X'
kubectl get nodes
kubectl get node node1 -o json | jq -r '.status.conditions[] | "\(.type) \(.status): \(.message)"'
X
check 'the node is Ready' said kubelet 1 ' Ready '

# Now the scheduler has where to put them, and the kubelet runs what is put on its node. A Pod is
# two containers: one that only sleeps and holds the namespaces, and the one that was asked for.
wait_for '[ "$(kubectl get pods | grep -c Running)" = 2 ]'
step running <<'X'
kubectl get pods -o wide --sort-by .status.podIP
docker ps --format '{{.Label "io.kubernetes.docker.type"}}: {{.Command}}' | sort
X
for address in 11 12; do
  check "a Pod has the address 10.244.0.$address" said running 1 " 10.244.0.$address "
done
check 'each Pod is two containers' \
  bash -c "[ \"\$(grep -c . '$(recorded running 2).stdout')\" = 4 ]"

# What they share: the network and System V memory belong to the sleeper; files and processes do
# not.
pod=$(kubectl get pods -o name --sort-by .status.podIP | head -n 1)
web=$(docker ps -q --filter "label=io.kubernetes.pod.name=${pod#pod/}" \
  --filter label=io.kubernetes.container.name=busybox)
step pod-namespaces <<'X'
lsns -n -o TYPE,NPROCS,COMMAND -p "$(docker inspect -f '{{.State.Pid}}' "$web")" |
  grep -e net -e ipc -e mnt -e pid | sort
X
for kind in net ipc; do
  check "the namespace $kind is the sleeper's" \
    grep -Eq "^$kind +2 sleep" "$(recorded pod-namespaces 1).stdout"
done

# A Service is an address that no program has. Without kube-proxy nobody knows the way to it.
step service <<'X'
kubectl expose deployment web --port 80 --cluster-ip 10.96.0.10
curl -sS -m 1 http://10.96.0.10/
X
mask service 'after \d+ milliseconds' 'after N ms' 'how long curl waited'
check 'without kube-proxy nothing answers' ended service 2 28
start_proxy
wait_for 'iptables-save -t nat | grep -q "to-destination 10.244.0.12:80"'
step proxy <<'X'
iptables-save -t nat | grep -c default/web
curl -s http://10.96.0.10/
X
check 'with it a Pod answers' said proxy 2 'sees 10.244.0.1'

# Who did what, as they wrote it down themselves.
step who <<'X'
kubectl get events -o json |
  jq -r '.items[] | "\(.source.component // .reportingComponent): \(.message)"' |
  grep -e Scaled -e Created -e assigned -e Started | sort -u
X
for component in default-scheduler deployment-controller kubelet replicaset-controller; do
  check "$component had its part in it" said who 1 "$component: "
done

# Whatever ends is made again: a container by the kubelet, in the same Pod …
step kill <<'X'
docker kill "$web" > killed
X
wait_for "kubectl get pods | grep -q '1/1 .* Running .* 1 '"
step restarted <<'X'
kubectl get pods -o wide --sort-by .status.podIP
X
check 'the Pod is the same, restarted' \
  grep -Eq ' Running +1 .* 10.244.0.11 ' "$(recorded restarted 1).stdout"

# … and a Pod by its ReplicaSet: another one, with another address.
step delete <<'X'
kubectl delete --wait=false "$pod"
X
wait_for "kubectl get pods -o wide | grep -q '1/1 .* 10.244.0.13 '"
step replaced <<'X'
kubectl get pods -o json | jq -r '.items[] | select(.metadata.deletionTimestamp == null) |
  "\(.metadata.name) \(.status.podIP)"' | sort -k 2
X
check 'a new Pod took the place, with a new address' said replaced 1 ' 10.244.0.13'
