#!/bin/bash
# box.sh LAB [NEED…]: runs labs/LAB/lab.sh as root of a throw-away machine made of kernel namespaces. What it recorded
# comes out of descriptor 3 as a tar archive at the end: until then it lies in the box's memory, so that nothing of a
# run that is cut short stays anywhere.
#
# Net, mount, pid, uts, ipc and cgroup namespaces, and an overlay over this machine's own files whose upper layer is
# memory. When the first process ends, or when the caller is killed (pdeathsig twice, then --kill-child), the kernel ends
# every process in the pid namespace and with them frees every network namespace, device, rule and mount: nothing has to
# be undone. What a lab gets beyond that, it declares under `needs` in its lab.yml:
#
#   cgroups   a cgroup of its own, for container engines, under /sys/fs/cgroup in the box: one in each hierarchy of
#             version 1, or one in the single hierarchy of version 2 (/lab/lib/cgroups.sh)
#   cache     /cache, a folder that outlives the box, for what takes long to build (a compiler's cache, never a result):
#             rings-labs/LAB under $XDG_CACHE_HOME or ~/.cache
#   node_modules  the repository's npm packages, to be read only, beside /lab as they are beside labs/: scripts in a
#             lab's folder find them as they would in the repository
#   kubernetes  the programs that build-kubernetes.sh built, to be read only, under /opt/kubernetes
#   vm        the kernel that fetch-kernel.sh unpacked, to be read only, under /opt/vm
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)

needs() {
  [[ " $all_needs " == *" $1 "* ]]
}

# All mounts below are in our own mount namespaces; /mnt of the machine is only covered, never written to.
base=/mnt
case "${1:-}" in
  --inner) lab=$2 all_needs=${*:3} ;;
  --outer)
    # In all the namespaces but that of processes: here the memory is that outlives the lab's last process, and its
    # record can be handed over.
    mount -t tmpfs -o mode=755 box "$base"
    mkdir "$base/up" "$base/work" "$base/root" "$base/out"
    status=0
    setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --propagation private \
      "$0" --inner "${@:2}" 3>&- || status=$?
    tar -c --format ustar -C "$base/out" . >&3
    exit "$status"
    ;;
  *)
    all_needs=${*:2}
    kinds=(--net --mount --uts --ipc)
    if ! needs cgroups; then
      kinds+=(--cgroup)
    elif [ -z "${IN_OWN_CGROUPS:-}" ]; then
      # Comes back here in them, with the cgroup namespace already made.
      exec "$here/lib/cgroups.sh" "$0" "$@"
    fi
    exec setpriv --pdeathsig KILL unshare "${kinds[@]}" --propagation private "$0" --outer "$@"
    ;;
esac

mount -t overlay overlay -o "lowerdir=/,upperdir=$base/up,workdir=$base/work" "$base/root"
root=$base/root
mkdir -p "$root/lab" "$root/out"
mount --bind "$here" "$root/lab"
mount -o remount,bind,ro "$root/lab"
mount --bind "$base/out" "$root/out"
mount -t proc proc "$root/proc"
mount -t sysfs sysfs "$root/sys"
if needs cgroups; then
  "$here/lib/cgroups.sh" --mount "$root/sys/fs/cgroup"
fi
if needs cache; then
  cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/rings-labs/$lab
  mkdir -p "$cache" "$root/cache"
  mount --bind "$cache" "$root/cache"
fi
if needs node_modules; then
  mkdir -p "$root/node_modules"
  mount --bind "$here/../node_modules" "$root/node_modules"
  mount -o remount,bind,ro "$root/node_modules"
fi
if needs kubernetes; then
  mkdir -p "$root/opt/kubernetes"
  mount --bind "$("$here/lib/build-kubernetes.sh" --where)" "$root/opt/kubernetes"
  mount -o remount,bind,ro "$root/opt/kubernetes"
fi
if needs vm; then
  mkdir -p "$root/opt/vm"
  mount --bind "$("$here/lib/fetch-kernel.sh" --where)" "$root/opt/vm"
  mount -o remount,bind,ro "$root/opt/vm"
fi
mount -t tmpfs -o mode=755 run "$root/run"
mount -t tmpfs -o mode=1777 tmp "$root/tmp"
mount -t tmpfs -o mode=755,nosuid dev "$root/dev"
for device in null zero full random urandom tty; do
  touch "$root/dev/$device"
  mount --bind "/dev/$device" "$root/dev/$device"
done
if [ -e /dev/net/tun ]; then
  mkdir "$root/dev/net"
  touch "$root/dev/net/tun"
  mount --bind /dev/net/tun "$root/dev/net/tun"
fi
mkdir "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
mount -t tmpfs shm "$root/dev/shm"
ln -s pts/ptmx "$root/dev/ptmx"
ln -s /proc/self/fd "$root/dev/fd"
ln -s /proc/self/fd/0 "$root/dev/stdin"
ln -s /proc/self/fd/1 "$root/dev/stdout"
ln -s /proc/self/fd/2 "$root/dev/stderr"
hostname host
ip link set lo up

# pivot_root, not chroot: setns() into a container's mount namespace lands at that namespace's real root, so behind a
# mere chroot a "docker exec" would run among the machine's own files.
mkdir "$root/.old"
cd "$root"
pivot_root . .old
umount -l /.old
rmdir /.old
cd /root
exec /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
  LC_ALL=C.UTF-8 TERM=dumb OUT=/out LAB="/lab/$lab" /bin/bash "/lab/$lab/lab.sh"
