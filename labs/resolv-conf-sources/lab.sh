# Where a container's resolv.conf comes from, as far as one machine without Kubernetes shows it:
# docker's own code, compiled from Debian's package of its source, filters files; our version of the
# same rule stands beside it; and our version of the kubelet's decision completes the chain.
. /lab/lib/steps.sh

# Debian's Go packages are for a GOPATH; nothing is fetched.
export GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=/tmp/go
cp -r "$LAB" /root/dns
cd /root/dns

# The program: docker's libnetwork is linked in, not copied.
step build <<'X'
go vet .
go build -o /usr/local/bin/dns .
go list -f '{{join .Imports "\n"}}' . | grep docker
X
check 'it is linked with libnetwork itself' said build 3 github.com/docker/libnetwork/resolvconf
check 'the code passes go vet' ended build 1 0

# A host whose resolver listens on the loopback, as systemd-resolved and many laptops have it: its
# address means nothing inside a container, so docker drops it, and public resolvers take its place.
step loopback-host <<'X'
printf 'search corp.example\nnameserver 127.0.0.1\n' | dns filter
printf 'search corp.example\nnameserver 127.0.0.1\nnameserver 10.0.0.2\n' | dns filter
X
check 'a loopback resolver alone becomes the public ones' said loopback-host 1 'nameserver 8.8.8.8'
check 'a loopback resolver beside another is only dropped' not said loopback-host 2 8.8.8.8

# A host with no resolv.conf, or an empty one.
step empty-host <<'X'
dns filter < /dev/null
X
check 'an empty file becomes the public resolvers' said empty-host 1 'nameserver 8.8.4.4'

# Which file is "the host's"? Docker asks /etc/resolv.conf, and takes systemd-resolved's other file
# if 127.0.0.53 is the only nameserver there.
step which-file <<'X'
echo 'nameserver 127.0.0.1' > /etc/resolv.conf; dns path
echo 'nameserver 127.0.0.53' > /etc/resolv.conf; dns path
echo 'nameserver 10.0.0.2' >> /etc/resolv.conf; dns path
X
check 'only 127.0.0.53 alone makes docker look elsewhere' \
  test "$(cat "$OUT"/steps/*-which-file/*.stdout | tr '\n' ' ')" = \
  '/etc/resolv.conf /run/systemd/resolve/resolv.conf /etc/resolv.conf '

# Our filter, written from the rule, agrees with docker's on these. "|" is a line end.
step cases <<'X'
dns cases
X
check 'on the twelve plain cases ours agrees with docker' \
  test "$(grep -c . "$OUT"/steps/*-cases/001.stdout)" = 12

# It does not on these: docker works with patterns on the text, which eat a blank line, miss an
# indented nameserver, and cut others in two.
step quirks <<'X'
dns quirks
X
check 'on each of the five quirks ours differs' \
  test "$(grep -c 'ours differs' "$OUT"/steps/*-quirks/001.stdout)" = 5

# How far does that reach? Twenty thousand files made of ordinary lines.
step random <<'X'
dns random 20000
X
check 'no ordinary file comes out different but for blank lines' said random 1 ' 0 different'

# The kubelet's half: whose settings a Pod gets: nameservers, search list, options.
step policies <<'X'
dns policies
X
host='192.168.1.1         corp.example'
check 'ClusterFirst on the network of the host is Default' \
  said policies 1 "ClusterFirst, hostNetwork       $host"
check 'ClusterFirst without --cluster-dns is Default' \
  said policies 1 "ClusterFirst, no --cluster-dns  $host"

# The puzzle of dnsPolicy Default: the kubelet writes over docker's file with the host's, the
# loopback included, but where the host's file is empty it writes nothing, and docker's stays.
step sandboxes <<'X'
dns sandboxes
X
check 'a Pod inherits a loopback resolver that docker would have dropped' \
  said sandboxes 1 'nameserver 127.0.0.1| (kubelet)'
check 'only an empty file lets the --dns of dockerd reach a Pod' \
  test "$(grep -c '(dockerd --dns)' "$OUT"/steps/*-sandboxes/001.stdout)" = 1
