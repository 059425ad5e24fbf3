# What a CI job does once it has a cluster: waits until it is ready, and runs Go tests against the real
# API server. The cluster here is one node of Kubernetes 1.20, not minikube's; the waiting and the
# tests are the same.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh
cp "$LAB"/pods*.go "$LAB/wait-for" .
export GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=/cache CGO_ENABLED=0
# The library's own mask for ages of objects has been at these times before.
mask '*' '\d+\.(?:\d+s|Ns ?)' 'N s' 'how long a test took'

step wait-for <<'X'
cat wait-for
X

# The control plane answers long before there is a node: a job that starts its tests now fails by
# chance. Ready is said by the node.
start_control_plane
make_network_card
start_scheduler
start_engine
step too-early <<'X'
kubectl get --raw /readyz
ready() { kubectl get nodes | grep ' Ready '; }
export -f ready
./wait-for 2 bash -c ready
X
check 'the API server is ready' said too-early 1 ok
check 'there is no node to run anything' ended too-early 4 1

# The unit tests pass without any cluster; what needs one is skipped, and says so.
step unit <<'X'
go vet
go test -v
X
check 'the unit test passes' said unit 2 '--- PASS: TestCreateOnAFake'
check 'the others are skipped' said unit 2 '--- SKIP: TestRun'

start_kubelet
step ready <<'X'
./wait-for 60 bash -c ready
kubectl get nodes --no-headers | cut -d ' ' -f 1-4
X
check 'now there is a node' ended ready 1 0

# Against the real one: the name that the fake took is refused; the Pod with a good name runs.
kubectl proxy --port 8001 > /tmp/k8s/kubectl-proxy.log 2>&1 &
wait_for 'curl -s http://127.0.0.1:8001/readyz'
step integration <<'X'
API_SERVER=http://127.0.0.1:8001 go test -v
kubectl get pods
X
check 'what the fake took, the API server refuses' \
  said integration 1 'create Pod web_1: 422 Unprocessable Entity'
check 'the test that waits for a Pod passes' said integration 1 '--- PASS: TestRun'
check 'the verdict of the job is the exit status' ended integration 1 1
check 'a Pod runs' said integration 2 Running
