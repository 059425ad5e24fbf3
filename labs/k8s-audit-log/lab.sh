# A ServiceAccount whose token fell into the wrong hands tries what it may not do, and the API
# server's audit log tells: who, what, and why it was refused.
. /lab/lib/steps.sh
. /lab/lib/kubernetes.sh
cp "$LAB/policy.yml" "$LAB"/*.jq .

start_control_plane --audit-policy-file /root/policy.yml --audit-log-path /root/audit.log
quiet kubectl create namespace team
quiet kubectl -n team create serviceaccount app
wait_for "kubectl -n team get serviceaccount app -o jsonpath='{.secrets[0].name}' | grep token"
secret=$(kubectl -n team get serviceaccount app -o jsonpath='{.secrets[0].name}')
token=$(kubectl -n team get secret "$secret" -o jsonpath='{.data.token}' | base64 -d)
quiet kubectl config set-credentials app --token "$token"
quiet kubectl config set-context app --cluster lab --user app --namespace team

step policy <<'X'
cat policy.yml
X

# What somebody with the account's token tries: none of it is allowed.
step attempts <<'X'
kubectl --context app get secrets
kubectl --context app delete namespace team
X
check 'listing Secrets is forbidden' said attempts 1 forbidden
check 'deleting the namespace is forbidden' said attempts 2 forbidden

# The log is a line of JSON a request. A line for each try: the name behind the token, the answer, and
# what the authorizer decided.
wait_for '[ "$(grep -c "\"code\":403" audit.log)" = 2 ]'
step denied <<'X'
cat denied.jq
jq -c -f denied.jq audit.log
X
mask denied '\?limit=\d+' '' 'how many objects kubectl asks for at once'
check 'both tries are there' \
  bash -c "[ \"\$(grep -c '\"decision\":\"forbid\"' '$(recorded denied 2).stdout')\" = 2 ]"
check 'by whose account they were made' said denied 2 system:serviceaccount:team:app

# What is allowed is told as well, where the policy says so, with the rule that allowed it. The
# content of a Secret is not in it.
quiet kubectl -n team create role reader --verb get --resource configmaps
quiet kubectl -n team create rolebinding app-reads --role reader --serviceaccount team:app
quiet kubectl -n team create configmap settings --from-literal colour=blue
wait_for 'kubectl --context app get configmap settings'
quiet kubectl -n team create secret generic db --from-literal password=swordfish
wait_for 'grep -q "\"name\":\"db\"" audit.log'
step allowed <<'X'
cat allowed.jq
jq -r -f allowed.jq audit.log | sort -u
jq -c 'select(.objectRef.name == "db") | {user: .user.username, verb, level}' audit.log
grep -c -e swordfish -e "$(printf swordfish | base64)" audit.log
X
check 'the binding that allowed it is named' said allowed 2 app-reads
check 'who made the Secret is told' said allowed 3 '"user":"admin","verb":"create"'
check 'its content is not' said allowed 4 0
