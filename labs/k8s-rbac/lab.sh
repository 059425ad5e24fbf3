# A ServiceAccount, a Role and a RoleBinding on a real API server: what the account may do by what
# the API server says of it, and by what it answers to the account's own token.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh

start_control_plane
quiet kubectl create namespace team
quiet kubectl create namespace other
wait_for "kubectl -n team get serviceaccount default -o jsonpath='{.secrets[0].name}' | grep token"
quiet kubectl -n team run web --image busybox:1
reader=system:serviceaccount:team:reader

# A new account, and its token, which the controller has put into a Secret. The name it goes by is
# in the token.
step account <<'X'
kubectl -n team create serviceaccount reader
X
wait_for "kubectl -n team get serviceaccount reader -o jsonpath='{.secrets[0].name}' | grep token"
secret=$(kubectl -n team get serviceaccount reader -o jsonpath='{.secrets[0].name}')
token=$(kubectl -n team get secret "$secret" -o jsonpath='{.data.token}' | base64 -d)
quiet kubectl config set-credentials reader --token "$token"
quiet kubectl config set-context reader --cluster lab --user reader --namespace team
step token <<'X'
cut -d . -f 2 <<< "$token" | tr _- /+ | base64 -d 2> /dev/null | jq .sub
X
check 'the token names the account' said token 1 "$reader"

# It is known, and may do nothing: what no rule allows is forbidden. The answer says who asked for
# what.
step nothing <<'X'
kubectl --context reader get pods
X
check 'an account without a binding may not list Pods' ended nothing 1 1
check 'and is told by whose name it was refused' said nothing 1 "User \"$reader\" cannot list"

# A Role says what may be done in its namespace; a RoleBinding says who.
step grant <<'X'
kubectl -n team create role pod-reader --verb get,list,watch --resource pods
kubectl -n team create rolebinding reader-reads --role pod-reader --serviceaccount team:reader
kubectl -n team get role pod-reader -o jsonpath='{.rules}' | jq -c .
kubectl -n team get rolebinding reader-reads -o wide
X
wait_for 'kubectl --context reader get pods'

# Asked beforehand: may it?
step can-i <<'X'
kubectl auth can-i list pods -n team --as system:serviceaccount:team:reader
kubectl auth can-i delete pods -n team --as system:serviceaccount:team:reader
kubectl auth can-i list secrets -n team --as system:serviceaccount:team:reader
kubectl auth can-i list pods -n other --as system:serviceaccount:team:reader
kubectl auth can-i list pods --all-namespaces --as system:serviceaccount:team:reader
kubectl auth can-i get pods --subresource log -n team --as system:serviceaccount:team:reader
X
check 'it may list the Pods of its namespace' said can-i 1 yes
for n in 2 3 4 5 6; do
  check "question $n is answered with no" ended can-i $n 1
done

# And done, with the account's token: one thing goes, the others get a 403.
step reads <<'X'
kubectl --context reader get pods
X
step refused <<'X'
kubectl --context reader delete pod web
kubectl --context reader get pod web --namespace other
kubectl --context reader get pods --all-namespaces
kubectl --context reader get secrets
kubectl --context reader logs web
kubectl --context reader create rolebinding more --clusterrole admin --serviceaccount team:reader
X
check 'with its token it lists the Pods' ended reads 1 0
for n in 1 2 3 4 5 6; do
  check "attempt $n is forbidden" said refused $n 'is forbidden: User'
done

# Forbidden is 403: the API server knows who asks. Who shows a token that nobody signed is nobody:
# 401. Who shows none is system:anonymous, and as such refused.
step who <<'X'
pods=https://127.0.0.1:6443/api/v1/namespaces/other/pods
curl -sk -H "Authorization: Bearer $token" $pods | jq -r '.code, .message'
curl -sk -H 'Authorization: Bearer made-up' $pods | jq -r '.code, .message'
curl -sk $pods | jq -r '.code, .message'
X
check 'known but not allowed is 403' said who 2 403
check 'unknown is 401' said who 3 401
check 'without a token one is system:anonymous' said who 4 system:anonymous

# Without the binding everything is as before, at once: nothing is stored in the token.
step revoke <<'X'
kubectl -n team delete rolebinding reader-reads
X
wait_for '! kubectl --context reader get pods'
step revoked <<'X'
kubectl --context reader get pods
X
check 'the same token is refused now' ended revoked 1 1
