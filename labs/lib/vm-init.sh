#!/bin/busybox sh
# vm-init.sh: the first process of the virtual machine that vm.sh boots; first in the initramfs, then, with --inner,
# under bash among the box's files.
if [ "${1:-}" != --inner ]; then
  export PATH=/bin
  /bin/busybox --install -s /bin
  while read -r module; do
    insmod "/modules/$module"
  done < /modules/order
  mkdir -p /box /memory /root
  mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose,msize=524288 box /box
  mount -t tmpfs -o mode=755 memory /memory
  mkdir /memory/up /memory/work
  mount -t overlay -o lowerdir=/box,upperdir=/memory/up,workdir=/memory/work overlay /root
  mount -t devtmpfs dev /root/dev
  mount -t proc proc /root/proc
  mount -t sysfs sys /root/sys
  mount -t tmpfs -o mode=755 run /root/run
  mount -t tmpfs -o mode=1777 tmp /root/tmp
  # Uncached: the box reads what is written here while the machine runs, and a killed machine writes nothing late.
  mount -t 9p -o trans=virtio,version=9p2000.L,cache=none,msize=524288 out /root/out
  mv /environment /root/run/
  exec switch_root /root /bin/bash /lab/lib/vm-init.sh --inner
fi

mkdir -p /lib/modules /dev/pts /dev/shm
mount --bind /opt/vm/lib/modules /lib/modules
mount -t devpts devpts /dev/pts
mount -t tmpfs shm /dev/shm
ln -s /proc/self/fd /dev/fd
. /run/environment
hostname vm
ip link set lo up
cd /root
IN_VM=yes bash "$LAB/lab.sh"
echo $? > "$OUT/status"
# With -no-reboot, QEMU ends at once where another machine would begin anew.
busybox reboot -f
