# An ACME account, two ways to prove that a name is ours, a wrong proof refused, and a renewal:
# Let's Encrypt's test server (pebble) and a client (lego), with the DNS of the world played by
# pebble-challtestsrv. No name in here exists outside.
. /lab/lib/steps.sh

mkdir /root/acme
cd /root/acme
cp "$LAB/pebble.json" "$LAB/dns-hook" .

# The ACME server itself is spoken to over HTTPS; its certificate is of a CA made for the occasion.
quiet openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=lab CA' \
  -keyout ca.key -out ca.crt
quiet openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr
quiet openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -days 2 -out server.crt \
  -extfile <(echo subjectAltName=DNS:localhost)
echo '127.0.0.1 localhost' > /etc/hosts
pebble-challtestsrv -defaultIPv4 127.0.0.1 -defaultIPv6 '' -dns01 127.0.0.1:8053 -http01 '' \
  -https01 '' -tlsalpn01 '' -management 127.0.0.1:8055 > dns.log 2>&1 &
# By its nature pebble rejects some good nonces, waits, and remembers proofs; a client that does
# well without all that is easier to follow.
PEBBLE_VA_NOSLEEP=1 PEBBLE_AUTHZREUSE=0 PEBBLE_WFE_NONCEREJECT=0 \
  pebble -config pebble.json -dnsserver 127.0.0.1:8053 > pebble.log 2>&1 &
wait_for 'curl --fail --silent --cacert ca.crt https://localhost:14000/dir'
wait_for 'curl --silent http://127.0.0.1:8055'
export LEGO_CA_CERTIFICATES=ca.crt EXEC_PATH=./dns-hook
export EXEC_POLLING_INTERVAL=1 EXEC_PROPAGATION_TIMEOUT=5 EXEC_SEQUENCE_INTERVAL=1

# The client, for one account; of what it says, the lines about names, without their time.
step client <<'X'
acme() (
  set -o pipefail
  lego --server https://localhost:14000/dir --path lego --accept-tos --email you@example.com \
    --dns.disable-cp --dns.resolvers 127.0.0.1:8053 "$@" 2>&1 |
    sed -n 's|^[0-9/]* [0-9:]* ||; /^\[/p'
)
X
mask '*' 'authZ/[\w-]+' authZ/… 'the server names every authorization by chance'
mask '*' 'acme-challenge/[\w-]+' acme-challenge/… 'the token is drawn for every challenge'
mask '*' 'Intermediate CA \w+' 'Intermediate CA …' 'pebble makes a CA of its own at each start'

# All a client has to know of an ACME server is one address; there it finds the others.
step directory <<'X'
curl --silent --cacert ca.crt https://localhost:14000/dir |
  jq -c 'del(.meta) | to_entries[] | [.key, .value]'
X

# An account, an order, a proof over HTTP, a certificate. lego serves the token on port 5002, which
# stands for the port 80 that Let's Encrypt asks; the server asks three times, as from three places.
step http01 <<'X'
acme --domains www.example.com --http --http.port 127.0.0.1:5002 run
openssl x509 -in lego/certificates/www.example.com.crt -noout -subject -issuer -ext subjectAltName
X
check 'a proof over HTTP gives a certificate' said http01 2 DNS:www.example.com

# The same where nothing answers the server: how a closed port or a wrong address ends.
step http01-unreachable <<'X'
acme --domains shop.example.com --http --http.port 127.0.0.1:5003 run | tail -n 1
X
check 'a server that cannot fetch the token refuses' said http01-unreachable 1 'connection refused'

# A wildcard cannot be proven over HTTP: the server offers DNS-01 alone.
step wildcard-http01 <<'X'
acme --domains '*.example.com' --http --http.port 127.0.0.1:5002 run | tail -n 1
X
check 'HTTP-01 is not offered for a wildcard' not said wildcard-http01 1 'http-01]'

# DNS-01: the same token as a TXT record, written by a hook where cert-manager calls the API of a
# DNS provider. It needs no open port, and proves the whole domain.
step dns01 <<'X'
cat dns-hook
acme --domains '*.example.com' --dns exec run
openssl x509 -in lego/certificates/_.example.com.crt -noout -subject -ext subjectAltName
X
check 'a proof over DNS gives a wildcard certificate' said dns01 3 'DNS:*.example.com'

# A TXT record that is there, but does not say what was asked.
step wrong-txt <<'X'
sed 's/\$3/something-else/' dns-hook > wrong-hook; chmod +x wrong-hook
EXEC_PATH=./wrong-hook acme --domains mail.example.com --dns exec run | tail -n 1
X
check 'a wrong TXT record is refused' said wrong-txt 2 unauthorized
check 'no certificate comes of it' not test -e lego/certificates/mail.example.com.crt

# Renewal is meant to be run every day: with more than 30 days left it does nothing …
wildcard=lego/certificates/_.example.com.crt
seen() { openssl x509 -in "$wildcard" -noout "$1" | cut -d = -f 2; }
serial_before=$(seen -serial) end_before=$(seen -enddate)
step renewal-not-due <<'X'
acme --domains '*.example.com' --dns exec renew --no-random-sleep
X
check 'a fresh certificate is left alone' test "$(seen -serial)" = "$serial_before"

# … and with less it is an order like the first, whose certificate takes the old one's place.
step renewal-due <<'X'
openssl x509 -in lego/certificates/_.example.com.crt -noout -serial -startdate -enddate
acme --domains '*.example.com' --dns exec renew --no-random-sleep --days 90
openssl x509 -in lego/certificates/_.example.com.crt -noout -serial -startdate -enddate
X
mask renewal-due 'acme: (use dns-01 solver[\s\S]*?Cleaning DNS-01 challenge|authorization already valid; skipping challenge)' \
  'acme: proven' 'pebble remembers one proof in a hundred, even if told to remember none'
mask renewal-due 'serial=\w+' serial=… 'a CA must draw serials at random'
mask renewal-due '(not\w+)=.*' '$1=…' 'the day and second of the run'
check 'a renewed certificate has another serial' test "$(seen -serial)" != "$serial_before"
check 'a renewed certificate lasts longer than the one before' \
  test "$(date -d "$(seen -enddate)" +%s)" -gt "$(date -d "$end_before" +%s)"
check 'both last ninety days' \
  test "$(openssl x509 -in "$wildcard" -noout -checkend 7775000 && echo yes)" = \
  'Certificate will not expire
yes'
