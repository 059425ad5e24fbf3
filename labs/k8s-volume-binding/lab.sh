# What decides which PersistentVolume a PersistentVolumeClaim gets: a real API server and the volume
# controller of kube-controller-manager. No Pod runs and no storage is touched: binding is
# bookkeeping.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh

start_control_plane

# volume NAME SIZE MODE[,MODE] [CLASS]: the manifest of a volume that is kept when its claim goes.
volume() {
  cat <<X
apiVersion: v1
kind: PersistentVolume
metadata: {name: $1}
spec:
  capacity: {storage: $2}
  accessModes: [$3]
  storageClassName: '${4:-}'
  persistentVolumeReclaimPolicy: Retain
  nfs: {server: 172.17.8.103, path: /export/$1}
X
}

# claim NAME SIZE MODE [CLASS]: the manifest of a claim.
claim() {
  cat <<X
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: $1}
spec:
  accessModes: [$3]
  storageClassName: '${4:-}'
  resources: {requests: {storage: $2}}
X
}

apply() {
  quiet bash -c "kubectl apply -f - <<< '$("$@")'"
}
# A volume is given out once the controller has seen it: all these are Available, unless bound.
available() {
  local volume
  for volume in "$@"; do
    wait_for "kubectl get pv $volume -o jsonpath='{.status.phase}' | grep -q Available"
  done
}
bound() {
  wait_for "kubectl get pvc $1 -o jsonpath='{.status.phase}' | grep -q Bound"
}
# A claim that stays Pending is known by the event that says why; before it, nobody has looked.
refused() {
  wait_for "kubectl get events --field-selector involvedObject.name=$1 | grep -q FailedBinding"
}
volume_of() {
  kubectl get pvc "$1" -o jsonpath='{.spec.volumeName}'
}
phase_of() {
  kubectl get "$1" "$2" -o jsonpath='{.status.phase}'
}

# What the two objects are: a piece of storage, and a wish.
step manifests <<'X'
volume one 1Gi ReadWriteOnce
claim small 2Gi ReadWriteOnce
X

# Three volumes of one kind, the smallest too small.
step sizes <<'X'
volume one 1Gi ReadWriteOnce | kubectl apply -f -
volume five 5Gi ReadWriteOnce | kubectl apply -f -
volume three 3Gi ReadWriteOnce | kubectl apply -f -
X
available one three five
step sizes-claim <<'X'
claim small 2Gi ReadWriteOnce | kubectl apply -f -
X
bound small
# The smallest that is large enough; the claim wanted 2 GiB and has 3.
step sizes-bound <<'X'
kubectl get pv
kubectl get pvc
X
check 'the smallest that is large enough is taken' test "$(volume_of small)" = three
check 'the claim has the whole volume' said sizes-bound 2 'three    3Gi'
quiet kubectl delete pvc --all
quiet kubectl delete pv --all

# Size is compared only within a group of volumes with the same access modes; groups with fewer
# modes come first. shared would fit better, but it can do more.
step modes <<'X'
volume plain 5Gi ReadWriteOnce | kubectl apply -f -
volume shared 2Gi ReadWriteOnce,ReadOnlyMany | kubectl apply -f -
X
available plain shared
step modes-claim <<'X'
claim small 2Gi ReadWriteOnce | kubectl apply -f -
X
bound small
step modes-bound <<'X'
kubectl get pv
X
check 'fewer access modes go before a better size' test "$(volume_of small)" = plain
quiet kubectl delete pvc --all
quiet kubectl delete pv --all

# The class is a word that must be equal; no StorageClass of that name need exist. No word is a word
# too.
step classes <<'X'
volume slow-disk 1Gi ReadWriteOnce slow | kubectl apply -f -
X
available slow-disk
step classes-claims <<'X'
claim any 1Gi ReadWriteOnce | kubectl apply -f -
claim slow 1Gi ReadWriteOnce slow | kubectl apply -f -
X
bound slow
refused any
step classes-bound <<'X'
kubectl get pvc
kubectl get storageclass
kubectl get events --field-selector involvedObject.name=any -o jsonpath='{.items[0].message}{"\n"}'
X
check 'a claim of the class gets the volume of the class' test "$(volume_of slow)" = slow-disk
check 'a claim without a class waits' test "$(phase_of pvc any)" = Pending
quiet kubectl delete pvc --all
quiet kubectl delete pv --all

# A volume can name the claim it is kept for. For everyone else it is not there, however well it
# fits.
apply volume kept 1Gi ReadWriteOnce
quiet kubectl patch pv kept -p '{"spec":{"claimRef":{"namespace":"default","name":"owner"}}}'
available kept
step reserved <<'X'
kubectl get pv kept -o jsonpath='{.spec.claimRef}{"\n"}'
claim stranger 1Gi ReadWriteOnce | kubectl apply -f -
X
refused stranger
step reserved-waiting <<'X'
kubectl get pv
kubectl get pvc
X
check 'the reserved volume is not given away' test "$(phase_of pvc stranger)" = Pending
apply claim owner 1Gi ReadWriteOnce
bound owner
step reserved-bound <<'X'
kubectl get pvc
X
check 'the claim it is kept for gets it' test "$(volume_of owner)" = kept
quiet kubectl delete pvc --all
quiet kubectl delete pv --all

# The life of a volume that is kept: Available, Bound, and once its claim is gone, Released.
step life <<'X'
volume disk 1Gi ReadWriteOnce | kubectl apply -f -
X
available disk
step life-available <<'X'
kubectl get pv
X
apply claim first 1Gi ReadWriteOnce
bound first
step life-bound <<'X'
kubectl get pv
kubectl delete pvc first
X
wait_for "kubectl get pv disk | grep -q Released"
# Released is not Available: somebody's data may be on it. Even a claim of the same name is refused.
apply claim first 1Gi ReadWriteOnce
refused first
step life-released <<'X'
kubectl get pv
kubectl get pvc
X
check 'a new claim of the same name does not get it back' test "$(phase_of pvc first)" = Pending
check 'the volume stays Released' test "$(phase_of pv disk)" = Released

# The old claim is remembered by its uid. Who has looked after the data takes the memory away.
step life-again <<'X'
kubectl patch pv disk --type json -p '[{"op": "remove", "path": "/spec/claimRef"}]'
X
bound first
step life-again-bound <<'X'
kubectl get pv
X
check 'without the memory it is given out again' test "$(volume_of first)" = disk
