# A device plugin of 70 lines tells a real kubelet of two GPUs that do not exist. What the node then
# says it has, which Pods get one, and which wait.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh
mask '*' 'gpu-[01]$' gpu 'the kubelet takes any that is free'

start_control_plane
start_node
quiet protoc --python_out . -I "$LAB" deviceplugin.proto
export PYTHONPATH=$PWD

# pod NAME COUNT: the manifest of a Pod that wants so many GPUs.
pod() {
  cat <<X
apiVersion: v1
kind: Pod
metadata: {name: $1}
spec:
  terminationGracePeriodSeconds: 0
  containers:
    - name: main
      image: busybox:1
      command: [sleep, '1000000']
      resources: {limits: {rings.example/gpu: $2}}
X
}
cat > gpus <<'X'
#!/bin/bash
kubectl get node node1 -o json | jq -c '.status |
  {capacity: .capacity["rings.example/gpu"], allocatable: .allocatable["rings.example/gpu"]}'
X
chmod +x gpus
why='{.status.conditions[?(@.type=="PodScheduled")].message}{"\n"}'
unscheduled() {
  wait_for "kubectl get pod $1 -o jsonpath='$why' | grep -q Insufficient"
}

# Nobody has told the node of such a thing: the Pod waits, and the scheduler says why.
step before <<'X'
pod train 1
pod train 1 | kubectl apply -f -
./gpus
X
unscheduled train
step waiting <<'X'
kubectl get pod train -o jsonpath="$why"
X
check 'without the resource a Pod waits' said waiting 1 'Insufficient rings.example/gpu'

# The plugin registers with the kubelet by its socket; the kubelet asks back which devices there
# are, and keeps listening. It counts, and adds the number to what it tells the API server of the
# node. (What comes of that, Allocate, may be in the log already: it is looked at below.)
python3 "$LAB/plugin.py" rings.example/gpu gpu-0 gpu-1 > plugin.log 2>&1 &
wait_for './gpus | grep -q "allocatable\":\"2"'
wait_for 'grep -q Register plugin.log'
step plugin <<'X'
ls /var/lib/kubelet/device-plugins
grep -v Allocate plugin.log | sort
./gpus
X
check 'the node has two' said plugin 3 '"allocatable":"2"'

# Now the Pod runs. The kubelet chose a device, the plugin said what the container needs of it: here
# a variable; for a real one also device files and libraries.
running train
step allocated <<'X'
kubectl get pods
kubectl exec train -- env | grep VISIBLE
grep Allocate plugin.log
X
check 'the container was told which one is its own' said allocated 2 VISIBLE_DEVICES=gpu-

# One is left. Who wants two waits, who wants one does not: nobody stands in line.
step second <<'X'
pod both 2 | kubectl apply -f -
X
unscheduled both
step third <<'X'
pod small 1 | kubectl apply -f -
X
running small
step full <<'X'
kubectl get pods
kubectl get pod both -o jsonpath="$why"
kubectl describe node node1 | grep -A 12 'Allocated resources' | grep -e Resource -e rings
X
check 'two of two are given out' said full 3 'rings.example/gpu  2 '
check 'the two Pods have different ones' bash -c "
  [ \"\$(grep Allocate plugin.log | sort -u | wc -l)\" = 2 ]"

# Devices are counted, not measured: no half of one, no more allowed than asked for.
step refused <<'X'
pod half 500m | kubectl apply -f -
pod more '1}, requests: {rings.example/gpu: 2' | kubectl apply -f -
X
check 'half a device is refused' said refused 1 'must be an integer'
check 'a request that differs from the limit is refused' said refused 2 'must be equal to'

# One breaks. The plugin says so, and the node has one to give less; who has it keeps it.
step broken <<'X'
mkdir /tmp/broken && touch /tmp/broken/gpu-0
X
wait_for './gpus | grep -q "allocatable\":\"1"'
step broken-told <<'X'
tail -n 1 plugin.log
./gpus
kubectl get pods
X
check 'what is broken is not to be had' said broken-told 2 '"capacity":"2","allocatable":"1"'
