# What etcd holds of a Secret: a real API server without encryption, with an EncryptionConfiguration,
# and with its key replaced. Each time the database is asked directly, as one who has its files or a
# backup would.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh
export ETCDCTL_API=3
cp "$LAB"/*.yml .

start_etcd
start_apiserver
apiserver=$!
start_controllers
# with FILE: the API server again, with this EncryptionConfiguration.
with() {
  # Asked to end, it would wait for its callers a minute.
  kill -KILL "$apiserver"
  wait "$apiserver" 2> /dev/null
  start_apiserver --encryption-provider-config "$1"
  apiserver=$!
}

# How the database is asked: what stands first in the value, and whether the password is in it.
step ask <<'X'
in_etcd() {
  etcdctl get "/registry/secrets/default/$1" --print-value-only > value
  grep -a -o -E '^k8s(:enc:aescbc:v1:key[0-9]:)?|swordfish' value
}
X

# Nothing is asked for: a Secret is stored as it is. Base64 is in the manifest only.
step plain <<'X'
kubectl create secret generic old --from-literal password=swordfish
in_etcd old
X
check 'without encryption the password is there to be read' said plain 2 swordfish

# The first provider writes, so what is written now is encrypted with key1; the name of provider and
# key stands in front of it.
step config <<'X'
cat one-key.yml
X
with one-key.yml
step encrypted <<'X'
kubectl create secret generic new --from-literal password=swordfish
in_etcd new
kubectl get secret new -o jsonpath='{.data.password}' | base64 -d
X
check 'what is written now is encrypted' said encrypted 2 'k8s:enc:aescbc:v1:key1:'
check 'the password is not to be found' not said encrypted 2 swordfish
check 'the API server still gives it to who may have it' said encrypted 3 swordfish

# What was there before stays as it was until somebody writes it again.
step rewrite <<'X'
in_etcd old
kubectl get secret old -o json | kubectl replace -f -
in_etcd old
X
check 'the old Secret was still plain' said rewrite 1 swordfish
check 'written again it is encrypted' said rewrite 3 'k8s:enc:aescbc:v1:key1:'

# A new key: first in the list to write, the old one behind it to read; write everything again; only
# then may the old one go.
step rotate-config <<'X'
cat two-keys.yml
X
with two-keys.yml
step rotate <<'X'
in_etcd old
kubectl get secret old -o json | kubectl replace -f -
in_etcd old
X
check 'what was not written again is still under key1' said rotate 1 'k8s:enc:aescbc:v1:key1:'
check 'the key of old is key2 now' said rotate 3 'k8s:enc:aescbc:v1:key2:'
