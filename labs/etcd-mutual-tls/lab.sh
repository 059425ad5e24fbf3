# An etcd that serves only clients whose certificate its own CA signed, as the one behind an API
# server should: the CA, the certificates, a client that is let in and four that are not.
. /lab/lib/steps.sh

mkdir /root/pki
cd /root/pki

# The CA. All keys are made anew in each run and never shown; the serials are ours.
step ca <<'X'
openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl req -x509 -new -key ca.key -subj '/CN=etcd CA' -days 3650 -set_serial 1 -out ca.crt
X

# What makes a certificate a server's: the addresses it stands for, and serverAuth.
step server-certificate <<'X'
openssl ecparam -name prime256v1 -genkey -noout -out server.key
openssl req -new -key server.key -subj '/CN=etcd' -out server.csr
printf 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n' > server.ext
openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -set_serial 2 -days 365 \
  -extfile server.ext -out server.crt
X

# client NAME CA SERIAL: NAME.key and NAME.crt, signed by CA, for the subject kube-apiserver
client() {
  local name=$1 ca=$2 serial=$3
  quiet openssl ecparam -name prime256v1 -genkey -noout -out "$name.key"
  quiet openssl req -new -key "$name.key" -subj /CN=kube-apiserver -out "$name.csr"
  quiet openssl x509 -req -in "$name.csr" -CA "$ca.crt" -CAkey "$ca.key" -set_serial "$serial" \
    -days 365 -extfile <(echo extendedKeyUsage=clientAuth) -out "$name.crt"
}

# The client's, made the same way: clientAuth, and no address.
client client ca 3
step client-certificate <<'X'
openssl x509 -in client.crt -noout -serial -subject -issuer -ext extendedKeyUsage
openssl verify -CAfile ca.crt -purpose sslclient client.crt
X
check 'the certificate of the client is one for clients' said client-certificate 2 'client.crt: OK'

# The server. Its HTTP gateway would call the server itself with server.crt as a client, and be
# refused for want of clientAuth: many give server certificates both uses for that reason alone.
step serve <<'X'
etcd --data-dir /root/etcd --listen-peer-urls http://127.0.0.1:2380 \
  --listen-client-urls https://127.0.0.1:2379 --advertise-client-urls https://127.0.0.1:2379 \
  --cert-file server.crt --key-file server.key --trusted-ca-file ca.crt --client-cert-auth \
  --enable-grpc-gateway=false --logger zap --log-outputs /root/etcd.log &
X
export ETCDCTL_API=3 ETCDCTL_ENDPOINTS=https://127.0.0.1:2379 ETCDCTL_CACERT=/root/pki/ca.crt
wait_for 'etcdctl --cert client.crt --key client.key endpoint health'

# How the server is asked below: through its HTTP side, with whatever certificate is given. TLS 1.2
# has the server look at it within the handshake; in 1.3 a client counts the handshake as done by
# then, and as often as not sees only a connection that breaks.
step ask <<'X'
ask() {
  curl --silent --show-error --tls-max 1.2 --cacert ca.crt "$@" https://127.0.0.1:2379/health
}
X

mask '*' 'OpenSSL/[\d.]+' OpenSSL 'curl names its OpenSSL, which security updates replace'

# With the client's certificate it is a database like any other.
step with-certificate <<'X'
etcdctl --cert client.crt --key client.key put /registry/secrets/default/token s3cr3t
etcdctl --cert client.crt --key client.key get /registry/secrets/default/token
ask --cert client.crt --key client.key
X
check 'a client with a certificate reads what it wrote' said with-certificate 2 s3cr3t

# Whoever reads etcd reads every Secret; without a certificate there is nothing to read. etcdctl
# only tires of trying; curl says what the server answered.
step without-certificate <<'X'
etcdctl --command-timeout 2s get /registry/secrets/default/token 2>&1 | tail -n 1
ask
X
check 'without a certificate nothing is read' not said without-certificate 1 s3cr3t
check 'the server refuses in the handshake' ended without-certificate 2 35

# A certificate of another CA, the same to the letter: a name is worth the signature under it.
quiet openssl ecparam -name prime256v1 -genkey -noout -out other.key
quiet openssl req -x509 -new -key other.key -subj '/CN=etcd CA' -days 3650 -set_serial 1 \
  -out other.crt
client forged other 3
step another-ca <<'X'
openssl x509 -in forged.crt -noout -serial -subject -issuer -ext extendedKeyUsage
openssl verify -CAfile ca.crt -purpose sslclient forged.crt
ask --cert forged.crt --key forged.key
X
check 'the forged certificate reads like the true one' \
  test "$(cat "$OUT"/steps/*-another-ca/001.stdout)" = \
  "$(cat "$OUT"/steps/*-client-certificate/001.stdout)"
check 'a certificate of another CA is refused' ended another-ca 3 35

# A server's certificate is not a client's, though the right CA signed it.
step server-as-client <<'X'
ask --cert server.crt --key server.key
X
check 'a certificate for servers is refused as a client' ended server-as-client 1 35

# Trust is mutual: a client that does not know the CA does not talk to the server.
step unknown-server <<'X'
curl --silent --show-error --tls-max 1.2 --cert client.crt --key client.key \
  https://127.0.0.1:2379/health 2>&1 | head -n 1
X
check 'a client without the CA turns the server down' \
  said unknown-server 1 'unable to get local issuer certificate'

# Plain HTTP is no way around.
step plain-http <<'X'
curl --silent --show-error http://127.0.0.1:2379/health
X
check 'plain HTTP gets no answer from etcd' not said plain-http 1 true

# What the server wrote down of all this: where an operator looks.
step server-log <<'X'
jq -r 'select(.msg == "rejected connection").error' /root/etcd.log | sort -u
X
check 'the log of the server tells a missing certificate' \
  said server-log 1 "client didn't provide a certificate"
check 'the log of the server tells a wrong CA' said server-log 1 'signed by unknown authority'
check 'the log of the server tells a wrong use' said server-log 1 'incompatible key usage'
