# What a securityContext asks of the kernel, shown on single processes: capabilities, no_new_privs,
# a user that is not root, a read-only root, seccomp. Every refusal is the kernel's own.
. /lab/lib/steps.sh

mkdir /root/lab
cd /root/lab
quiet gcc -Wall -Wextra -O2 -o /usr/local/bin/forbid "$LAB/forbid.c"

# A program that opens a raw socket, as ping and ARP spoofers do.
cat > /usr/local/bin/raw-socket <<'P'
#!/usr/bin/python3
import socket
try:
    socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
    print('raw socket: open')
except OSError as error:
    print('raw socket:', error.strerror)
P
# And one that takes a port.
cat > /usr/local/bin/bind-port <<'P'
#!/usr/bin/python3
import socket, sys
try:
    socket.socket().bind(('127.0.0.1', int(sys.argv[1])))
    print('port %s: bound' % sys.argv[1])
except OSError as error:
    print('port %s:' % sys.argv[1], error.strerror)
P
# And one that runs a command where only /tmp can be written to.
cat > read-only <<'P'
#!/bin/sh
mount -t tmpfs emptydir /tmp
mount -o remount,bind,ro /
exec "$@"
P
chmod +x read-only /usr/local/bin/raw-socket /usr/local/bin/bind-port
cp "$LAB/forbid.c" .

# Files of root's, and one of another user's that only its owner may read.
echo secret > root-only
echo diary > diary
quiet chmod 600 root-only diary
quiet chown 1000:1000 diary
quiet chmod 755 /root

# Root is a bundle of capabilities, and each can be taken away. With these fourteen left, "root" is
# what it is in a container of docker's.
keep=+chown,+dac_override,+fowner,+fsetid,+kill,+setgid,+setuid,+setpcap,+net_bind_service,+net_raw
keep+=,+sys_chroot,+mknod,+audit_write,+setfcap
step capabilities <<'X'
grep CapEff /proc/self/status
setpriv --bounding-set=-all,$keep grep CapEff /proc/self/status
capsh --decode=00000000a80425fb
X
check 'fourteen capabilities are left' \
  test "$(grep -o cap_ "$OUT"/steps/*-capabilities/003.stdout | wc -l)" = 14
check 'they are the mask of a process of dockers' said capabilities 2 00000000a80425fb

mask '*' 'CapEff:\t000001f[0-9a-f]{9}' 'CapEff:\t(all)' 'what root has grows with kernels'

# What a container loses with the others: the clock, the machine's mounts, its routes.
step not-root-enough <<'X'
setpriv --bounding-set=-all,$keep mount -t tmpfs none /mnt
setpriv --bounding-set=-all,$keep ip link set lo down
setpriv --bounding-set=-all,$keep hostname other
X
check 'it cannot mount' said not-root-enough 1 'permission denied'
check 'it cannot touch the network' said not-root-enough 2 'Operation not permitted'
check 'it cannot rename the machine' not ended not-root-enough 3 0

# drop: [NET_RAW]: uid 0 as before, and no more raw sockets.
step drop-net-raw <<'X'
raw-socket
setpriv --bounding-set=-net_raw raw-socket
X
check 'root opens a raw socket' said drop-net-raw 1 'raw socket: open'
check 'without NET_RAW it does not' said drop-net-raw 2 'Operation not permitted'

# drop: [CHOWN], and DAC_OVERRIDE, by which root reads whatever it likes.
step drop-chown <<'X'
setpriv --bounding-set=-chown chown 1000 root-only
cat diary
setpriv --bounding-set=-dac_override,-dac_read_search cat diary
X
check 'without CHOWN a file stays whose it is' said drop-chown 1 'Operation not permitted'
check 'root reads what it may not' said drop-chown 2 diary
check 'without DAC_OVERRIDE it does not' said drop-chown 3 'Permission denied'

# runAsUser: 1000. No capability at all, and the permissions of files hold.
step non-root <<'X'
setpriv --reuid 1000 --regid 1000 --clear-groups grep -E '^(Uid|CapEff)' /proc/self/status
setpriv --reuid 1000 --regid 1000 --clear-groups cat root-only
setpriv --reuid 1000 --regid 1000 --clear-groups touch /etc/cron.d/job
X
check 'another user has no capability' said non-root 1 'CapEff:	0000000000000000'
check 'another user does not read the files of root' said non-root 2 'Permission denied'
check 'another user writes nothing under /etc' said non-root 3 'Permission denied'

# What used to be the reason to run a server as root: a port below 1024. One capability is enough.
step port-80 <<'X'
setpriv --reuid 1000 --clear-groups bind-port 80
setpriv --reuid 1000 --clear-groups --inh-caps +net_bind_service \
  --ambient-caps +net_bind_service bind-port 80
X
check 'another user does not get port 80' said port-80 1 'Permission denied'
check 'with NET_BIND_SERVICE it does' said port-80 2 'port 80: bound'

# A user can still become root through a setuid program of the image …
quiet install -m 4755 /usr/bin/id /usr/local/bin/setuid-id
step setuid <<'X'
ls -l /usr/local/bin/setuid-id | cut -c 1-10
setpriv --reuid 1000 --clear-groups setuid-id -u
X
check 'a setuid program makes a user root' said setuid 2 0

# … unless allowPrivilegeEscalation: false, which is the kernel's no_new_privs: the bit is ignored,
# for the process and all its children, for ever.
step no-new-privs <<'X'
setpriv --reuid 1000 --clear-groups --no-new-privs setuid-id -u
setpriv --no-new-privs bash -c 'bash -c "grep NoNewPrivs /proc/self/status"'
X
check 'with no_new_privs the same program does not' said no-new-privs 1 1000
check 'children inherit it' said no-new-privs 2 'NoNewPrivs:	1'

# readOnlyRootFilesystem: true, with an emptyDir where something must be written. Root may do
# anything, but there is nothing it could write to.
step read-only-root <<'X'
cat read-only
unshare --mount ./read-only touch /usr/local/bin/backdoor
unshare --mount ./read-only touch /tmp/scratch
X
check 'nothing is written to a read-only root' said read-only-root 2 'Read-only file system'
check 'the emptyDir is written to' ended read-only-root 3 0

# seccomp: the system call itself is refused, to root as to anyone. Our filter answers one call with
# an error, as the RuntimeDefault profile does some forty.
step seccomp <<'X'
sed -n '/sock_filter program/,/};/p' forbid.c
mkdir allowed
forbid mkdir mkdir forbidden
forbid mkdir grep -E '^(CapEff|Seccomp):' /proc/self/status
X
check 'a filtered mkdir is refused to root' said seccomp 3 'Operation not permitted'
check 'the filter is on' said seccomp 4 'Seccomp:	2'

# The call behind many an escape: a new user namespace, in which a user is root.
step seccomp-unshare <<'X'
setpriv --reuid 1000 --clear-groups unshare --user --map-root-user id -u
setpriv --reuid 1000 --clear-groups forbid unshare unshare --user --map-root-user id -u
X
check 'a user makes itself root of a user namespace' said seccomp-unshare 1 0
check 'under the filter it does not' said seccomp-unshare 2 'Operation not permitted'

# Root of a user namespace is root of nothing outside: the same file refuses it.
step user-namespace <<'X'
setpriv --reuid 1000 --clear-groups unshare --user --map-root-user grep CapEff /proc/self/status
setpriv --reuid 1000 --clear-groups unshare --user --map-root-user cat root-only
X
check 'it has every capability there' said user-namespace 1 'CapEff:	000001ff'
check 'and does not read a file of the true root' said user-namespace 2 'Permission denied'

# All together, as a Pod of the restricted profile runs.
step restricted <<'X'
unshare --mount ./read-only setpriv --reuid 1000 --regid 1000 --clear-groups --bounding-set=-all \
  --no-new-privs forbid unshare grep -E '^(Uid|Cap(Eff|Bnd)|NoNewPrivs|Seccomp):' /proc/self/status
X
check 'it has no capability and can get none' said restricted 1 'CapBnd:	0000000000000000'
