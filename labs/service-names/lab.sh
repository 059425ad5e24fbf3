# The records that Kubernetes promises for each kind of Service, and what a program gets that asks
# for them. The server is dnsmasq, told record by record what CoreDNS would read from the API
# server; the records are those of the specification (github.com/kubernetes/dns, docs).
. /lab/lib/steps.sh

quiet ip addr add 10.96.0.53/32 dev lo
zone=svc.cluster.local
db=db.default.$zone
records=(--host-record=web.default.$zone,10.96.0.10
  --srv-host=_http._tcp.web.default.$zone,web.default.$zone,80
  --cname=mail.default.$zone,smtp.example.com --host-record=smtp.example.com,192.0.2.25)
for n in 0 1 2; do
  # The name of each Pod, the name they share, and a port of each.
  records+=(--host-record=db-$n.$db,10.244.0.1$n --host-record=$db,10.244.0.1$n
    --srv-host=_sql._tcp.$db,db-$n.$db,5432)
done
dnsmasq --keep-in-foreground --user=root --pid-file= --conf-file=/dev/null --no-resolv --no-hosts \
  --bind-interfaces --listen-address=10.96.0.53 --local=/cluster.local/ "${records[@]}" &
wait_for 'ss -lnu | grep -q 10.96.0.53:53'
# resolver NAMESPACE: the resolv.conf of a Pod there.
resolver() {
  printf '%s\n' 'nameserver 10.96.0.53' "search $1.$zone $zone cluster.local" 'options ndots:5' \
    > /etc/resolv.conf
}
resolver default

# ClusterIP: one name, one address, however many Pods stand behind it. The address is the Service's
# and stays.
step cluster-ip <<'X'
cat /etc/resolv.conf
getent ahostsv4 web | grep STREAM
X
check 'the name is the address of the Service' said cluster-ip 2 10.96.0.10

# The port has a record too: who asks for the service by its port's name need not know the number.
step port <<'X'
busybox nslookup -type=srv _http._tcp.web.default.svc.cluster.local | grep service
X
check 'SRV tells port 80' said port 1 ' 80 web.default.svc.cluster.local'

# Headless (clusterIP: None): no address of its own; the name is the Pods' addresses, all of them,
# and who asks chooses.
step headless <<'X'
getent ahostsv4 db | grep STREAM | cut -d ' ' -f 1 | sort
X
check 'the name is three addresses' \
  test "$(grep -c 10.244.0.1 "$(recorded headless 1).stdout")" = 3

# And each Pod of a StatefulSet has a name in it that stays when its address does not.
step pod-names <<'X'
getent ahostsv4 db-1.db | grep STREAM
busybox nslookup -type=srv _sql._tcp.db.default.svc.cluster.local | grep service | sort
X
check 'a Pod has its name' said pod-names 1 10.244.0.11
check 'SRV names each Pod' \
  test "$(grep -c ' 5432 db-[012].db' "$(recorded pod-names 2).stdout")" = 3

# ExternalName: another name for a name outside; no proxy, no rule, no address of the cluster.
step external-name <<'X'
busybox nslookup -type=cname mail.default.svc.cluster.local | grep canonical
getent ahostsv4 mail | grep STREAM
X
check 'it is an alias' said external-name 1 'canonical name = smtp.example.com'
check 'and ends at the address outside' said external-name 2 192.0.2.25

# From another namespace the short name is another name.
resolver other
step other-namespace <<'X'
getent ahostsv4 web
getent ahostsv4 web.default | grep STREAM
X
check 'web means web of the own namespace' ended other-namespace 1 2
check 'with its namespace it is found' said other-namespace 2 10.96.0.10
