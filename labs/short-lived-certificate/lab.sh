# What cert-manager automates, by hand: a private CA issues a certificate that lasts a minute, a web
# server serves it, clients see it expire, and a new one takes its place while a download goes on.
. /lab/lib/steps.sh

mkdir -p /root/web/site
cd /root/web
cp "$LAB/ca.conf" "$LAB/nginx.conf" .
install "$LAB/issue" /usr/local/bin/issue
echo 'www.example.com' > site/index.html
# Six hundred bytes at a hundred a second: a download that lasts over a reload.
head -c 600 /dev/zero | tr '\0' . > site/slow
touch index
echo 01 > serial
echo '127.0.0.1 localhost www.example.com' > /etc/hosts

# The CA's own certificate lasts for years: it is what clients are told to trust.
step ca <<'X'
openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl req -x509 -new -key ca.key -subj '/CN=our CA' -days 3650 -out ca.crt
X

# When a certificate ends, in seconds of validity rather than in dates of today.
lifetime() {
  local from to
  from=$(openssl x509 -in tls.crt -noout -startdate)
  to=$(openssl x509 -in tls.crt -noout -enddate)
  echo $(($(date -d "${to#*=}" +%s) - $(date -d "${from#*=}" +%s)))
}

# What the server serves, as a client sees it in the handshake.
step served <<'X'
served() {
  openssl s_client -connect www.example.com:443 -CAfile ca.crt < /dev/null 2> /dev/null
}
X

# A certificate for a few seconds, so that its end can be seen.
step issue-short <<'X'
issue '8 seconds'
openssl x509 -in tls.crt -noout -serial -subject -issuer
nginx -c /root/web/nginx.conf
curl --silent --show-error --cacert ca.crt https://www.example.com/
X
check 'clients that trust the CA are served' said issue-short 4 www.example.com

# Nobody renewed it in time. The server goes on serving; it is the clients who turn away.
wait_for '! openssl x509 -in tls.crt -noout -checkend 0'
step expired <<'X'
curl --silent --show-error --cacert ca.crt https://www.example.com/ 2>&1 | head -n 1
served | grep 'Verify return code'
X
check 'an expired certificate is refused' said expired 1 'certificate has expired'

# Issuing anew is not enough: the server keeps what it read when it started.
step not-yet-reloaded <<'X'
issue '1 hour'
openssl x509 -in tls.crt -noout -serial
served | openssl x509 -noout -serial
X
check 'the file holds the new certificate' said not-yet-reloaded 2 serial=02
check 'the server still serves the old one' said not-yet-reloaded 3 serial=01

# A reload (SIGHUP) starts new workers, with what is in the files now, and the old ones go home.
worker() { pgrep -P "$(cat nginx.pid)" -f 'worker process$'; }
old_worker=$(worker)
step reload <<'X'
kill -HUP $(cat nginx.pid)
X
wait_for '! kill -0 $old_worker'
step reloaded <<'X'
served | openssl x509 -noout -serial
curl --silent --show-error --cacert ca.crt https://www.example.com/
X
check 'after a reload the server serves the new certificate' said reloaded 1 serial=02
check 'it lasts an hour' test "$(lifetime)" = 3600

# When is it time? cert-manager renews once two thirds of the lifetime are over. openssl can tell
# whether a certificate outlives the next so many seconds.
step when-to-renew <<'X'
openssl x509 -in tls.crt -noout -checkend 1200
issue '15 minutes'
openssl x509 -in tls.crt -noout -checkend 1200
X
check 'a certificate of an hour is not due at once' ended when-to-renew 1 0
check 'one of fifteen minutes is due twenty minutes ahead' ended when-to-renew 3 1

# A renewal in the middle of a download: the old worker stays until its last client is done. The
# reload comes while the download runs, and a new client meanwhile gets the new certificate.
curl --silent --show-error --cacert ca.crt --write-out '%{http_code} %{size_download} bytes\n' \
  --output /dev/null https://www.example.com/slow > slow.log 2>&1 &
download=$!
wait_for "ss -Htn state established '( sport = 443 )' | grep -q ."
old_worker=$(worker)
step renew-under-load <<'X'
issue '1 hour'
kill -HUP $(cat nginx.pid)
X
wait_for 'pgrep -f "worker process is shutting down"'
during=$(pgrep -f 'worker process is shutting down')
step during <<'X'
served | openssl x509 -noout -serial
pgrep -a nginx | cut -d ' ' -f 2- | sort
X
check 'a new client gets the new certificate' said during 1 serial=04
check 'the download outlives the reload' kill -0 "$download"
check 'the worker it began with still serves it' test "$during" = "$old_worker"
wait "$download"
wait_for '! kill -0 $old_worker'
step after <<'X'
cat slow.log
pgrep -a nginx | cut -d ' ' -f 2- | sort
X
check 'the download came whole' said after 1 '200 600 bytes'

# A hundred requests, and before every twentieth a renewal: none fails.
old_worker=$(worker)
step renew-again-and-again <<'X'
for request in $(seq 100); do
  [ $((request % 20)) -ne 0 ] || { issue '1 hour'; kill -HUP $(cat nginx.pid); }
  curl --silent --show-error --cacert ca.crt https://www.example.com/ 2>&1
done | sort | uniq -c
openssl x509 -in tls.crt -noout -serial
X
check 'none of a hundred requests fails over five renewals' \
  said renew-again-and-again 1 ' 100 www.example.com'
check 'there were five renewals' said renew-again-and-again 2 serial=09
