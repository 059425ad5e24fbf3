# What a real dockerd makes of the host's /etc/resolv.conf for its containers: a usual one, one with
# a resolver on the loopback, an empty one, none; with --dns; and on a network of one's own, where
# docker itself answers.
. /lab/lib/steps.sh

quiet sysctl -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
# Overlay does not stack on the box's own overlay: docker's files go into memory, under /tmp.
engine() {
  dockerd --bip 172.18.0.1/16 --data-root /tmp/docker "$@" > /tmp/dockerd.log 2>&1 &
  engine=$!
  wait_for 'docker version'
}
engine
mkdir -p /tmp/image/bin
cp /bin/busybox /tmp/image/bin
for name in sh cat nslookup sleep; do
  ln -s busybox "/tmp/image/bin/$name"
done
quiet bash -c "tar -C /tmp/image -c . | docker import - busybox"

# host LINE…: what the host's file says.
host() {
  printf '%s\n' "$@" > /etc/resolv.conf
}

# The usual: the container gets a copy.
host 'search example.net' 'nameserver 172.17.8.1' 'options timeout:2'
step copy <<'X'
cat /etc/resolv.conf
docker run --rm busybox cat /etc/resolv.conf
X
check 'the container has the lines of the host' \
  diff "$(recorded copy 1).stdout" "$(recorded copy 2).stdout"

# 127.0.0.1 is another machine inside the container: itself. Left out; and as nothing is left then,
# docker writes two public resolvers.
host 'search example.net' 'nameserver 127.0.0.1'
step loopback <<'X'
cat /etc/resolv.conf
docker run --rm busybox cat /etc/resolv.conf
X
check 'a resolver on the loopback is not passed on' not said loopback 2 127.0.0.1
check 'public ones take its place' said loopback 2 'nameserver 8.8.8.8'

# Beside another one it is left out, and nothing added.
host 'nameserver 127.0.0.1' 'nameserver 172.17.8.1'
step beside-another <<'X'
docker run --rm busybox cat /etc/resolv.conf
X
check 'the other one is enough' not said beside-another 1 8.8.8.8

# An empty file, and none at all, end the same way.
: > /etc/resolv.conf
step empty <<'X'
docker run --rm busybox cat /etc/resolv.conf
rm /etc/resolv.conf
docker run --rm busybox cat /etc/resolv.conf
X
check 'an empty file becomes the public resolvers' said empty 1 'nameserver 8.8.4.4'
check 'no file, too' said empty 3 'nameserver 8.8.4.4'

# On the network of the host nothing is left out: 127.0.0.1 is the same one there.
host 'nameserver 127.0.0.1'
step host-network <<'X'
docker run --rm --network host busybox cat /etc/resolv.conf
X
check 'on the network of the host the loopback stays' said host-network 1 'nameserver 127.0.0.1'

# --dns, of the container or of the engine, goes before whatever the host has.
step dns-flag <<'X'
docker run --rm --dns 10.0.0.53 busybox cat /etc/resolv.conf
X
check 'the flag wins' said dns-flag 1 'nameserver 10.0.0.53'
kill "$engine"
wait "$engine" 2> /dev/null
engine --dns 10.0.0.54
step dns-of-the-engine <<'X'
docker run --rm busybox cat /etc/resolv.conf
X
check 'the flag of the engine wins, too' said dns-of-the-engine 1 'nameserver 10.0.0.54'

# On a network of one's own docker answers itself, at an address of the container's own loopback, and
# knows containers by name; what it does not know it asks of the resolvers above.
quiet docker network create --subnet 172.19.0.0/16 mine
quiet docker run -d --name web --network mine --ip 172.19.0.10 busybox sleep 1000
step own-network <<'X'
docker run --rm --network mine busybox cat /etc/resolv.conf
docker run --rm --network mine busybox nslookup -type=a web
X
check 'docker answers at 127.0.0.11' said own-network 1 'nameserver 127.0.0.11'
check 'it knows containers by name' said own-network 2 'Address: 172.19.0.10'
quiet docker rm -f web
