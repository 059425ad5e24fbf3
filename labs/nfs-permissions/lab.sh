# Who decides over permissions on NFS: a real server (nfs-ganesha) and real NFSv3 clients (libnfs),
# both in user space, because this kernel has no NFS. The client names a uid, and the server takes
# its word for it, but for what the export says.
. /lab/lib/steps.sh

# The share: 64 MiB, so that its size shows; one directory for each way to export it.
mkdir /nfsshare
quiet mount -t tmpfs -o size=64M,mode=755 share /nfsshare
for name in squash open all read; do
  quiet install -d -m 777 /nfsshare/$name
done
echo 'read me' > /nfsshare/read/notice
mkdir -p /run/rpcbind /var/run/ganesha /var/lib/nfs/ganesha
ln -sf /proc/self/mounts /etc/mtab
echo '127.0.0.1 localhost server' > /etc/hosts
quiet rpcbind -w
wait_for 'rpcinfo -p server'
cd /root
cp "$LAB/ganesha.conf" "$LAB/pv.yml" .
ganesha.nfsd -F -L ganesha.log -f ganesha.conf -p ganesha.pid &
wait_for 'showmount -e server | grep -q /nfsshare/read'
echo 'hello' > file

# The four exports, as /etc/exports would say them, and as a client is told of them.
step exports <<'X'
grep '^# /' ganesha.conf
showmount --no-headers -e server | sort
X

# root_squash, what every server does if nothing is said: a client's root becomes nobody (65534),
# and everyone else stays who they say they are.
step root-squash <<'X'
nfs-cp file 'nfs://server/nfsshare/squash/by-root?uid=0&gid=0'
nfs-cp file 'nfs://server/nfsshare/squash/by-1000?uid=1000&gid=1000'
stat -c '%n %u:%g' /nfsshare/squash/*
X
check 'root_squash makes root 65534' said root-squash 3 'by-root 65534:65534'
check 'root_squash leaves uid 1000 alone' said root-squash 3 'by-1000 1000:1000'

# no_root_squash: root on any client is root on the share.
step no-root-squash <<'X'
nfs-cp file 'nfs://server/nfsshare/open/by-root?uid=0&gid=0'
stat -c '%n %u:%g' /nfsshare/open/*
X
check 'no_root_squash leaves root alone' said no-root-squash 2 'by-root 0:0'

# all_squash with anonuid: whoever writes, the files are one user's.
step anonuid <<'X'
nfs-cp file 'nfs://server/nfsshare/all/by-root?uid=0&gid=0'
nfs-cp file 'nfs://server/nfsshare/all/by-1000?uid=1000&gid=1000'
stat -c '%n %u:%g' /nfsshare/all/*
X
check 'all_squash makes everyone anonuid' \
  test "$(grep -c ' 1500:1500$' "$OUT"/steps/*-anonuid/003.stdout)" = 2

# A directory for uid 1000 alone: another uid is refused, and so is root, who arrives as nobody.
quiet install -d -m 700 -o 1000 -g 1000 /nfsshare/squash/private
step private <<'X'
stat -c '%A %u:%g' /nfsshare/squash/private
nfs-cp file 'nfs://server/nfsshare/squash/private/file?uid=1000&gid=1000'
nfs-cat 'nfs://server/nfsshare/squash/private/file?uid=1001&gid=1001'
nfs-cat 'nfs://server/nfsshare/squash/private/file?uid=0&gid=0'
X
check 'another uid is refused' said private 3 NFS3ERR_ACCES
check 'a squashed root is refused' said private 4 NFS3ERR_ACCES

# But who is uid 1000? Whoever says so. Here the user nobody of this machine reads the file; a Pod
# would say it with runAsUser: 1000.
step claimed-uid <<'X'
setpriv --reuid 65534 --regid 65534 --clear-groups id -u
setpriv --reuid 65534 --regid 65534 --clear-groups \
  nfs-cat 'nfs://server/nfsshare/squash/private/file?uid=1000&gid=1000'
X
check 'the server believes the uid the client names' said claimed-uid 2 hello

# A read-only export: the server refuses, whatever the permissions of the directory say.
step read-only <<'X'
stat -c '%A %n' /nfsshare/read
nfs-cat 'nfs://server/nfsshare/read/notice?uid=1000&gid=1000'
nfs-cp file 'nfs://server/nfsshare/read/new?uid=1000&gid=1000'
X
check 'a read-only export is read' said read-only 2 'read me'
check 'a read-only export refuses to be written' said read-only 3 NFS3ERR_ROFS

# The capacity of a PersistentVolume is a word by which claims are matched. The server never hears
# of it: twenty times as much is written without a complaint, until its own disk is full.
step capacity <<'X'
grep -A 1 capacity pv.yml
head -c 20M /dev/zero > 20M
nfs-cp 20M 'nfs://server/nfsshare/squash/20M?uid=1000&gid=1000'
head -c 80M /dev/zero > 80M
nfs-cp 80M 'nfs://server/nfsshare/squash/80M?uid=1000&gid=1000'
df -h --output=size,used,pcent,target /nfsshare
X
check 'a volume of 1 MiB takes 20 MiB' said capacity 3 'copied 20971520 bytes'
check 'only the disk of the server is a limit' said capacity 5 'Failed to write'
