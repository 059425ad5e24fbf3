# vm.sh: sourced first, before steps.sh, by labs that need `vm`: what this machine's kernel lacks,
# Debian's has. From here on the script runs not in the box but as root of a virtual machine: QEMU
# in software alone (TCG), the kernel of fetch-kernel.sh, no network. The machine is made to be
# thrown away: its files are the box's, with a layer over them that exists in its memory only. It
# shares OUT with the box, so a step is recorded as everywhere else. It ends with the script, and
# being a process of the box, with the box. What QEMU calculates takes 10 to 40 times as long as
# on a real processor: durations and throughput mean nothing here.
#
# The lab's tools: busybox, cpio, modprobe and qemu-system-x86_64.

# What the first process needs to see the box's files: itself, and modules in the order they load.
make_initramfs() {
  local tree=/tmp/initramfs release module
  release=$(ls /opt/vm/lib/modules)
  mkdir -p "$tree/bin" "$tree/modules"
  cp "$(command -v busybox)" "$tree/bin/busybox"
  cp /lab/lib/vm-init.sh "$tree/init"
  export -p > "$tree/environment"
  for module in virtio_pci 9pnet_virtio 9p overlay; do
    modprobe -d /opt/vm -S "$release" --show-depends "$module"
  done | awk '!seen[$2]++ {print $2}' | while read -r module; do
    cp "$module" "$tree/modules/"
    echo "${module##*/}" >> "$tree/modules/order"
  done
  (cd "$tree" && find . | cpio --quiet -o -H newc) > /tmp/initramfs.cpio
}

boot() {
  qemu-system-x86_64 -nodefaults -no-user-config -no-reboot -nic none -display none -serial stdio \
    -machine q35 -accel tcg -cpu max -smp 2 -m 1024 \
    -kernel /opt/vm/vmlinuz -initrd /tmp/initramfs.cpio \
    -append 'console=ttyS0 quiet loglevel=3 panic=-1 mitigations=off' \
    -virtfs local,path=/,mount_tag=box,security_model=none,multidevs=remap,readonly=on \
    -virtfs "local,path=$OUT,mount_tag=out,security_model=none"
}

if [ -z "${IN_VM:-}" ]; then
  make_initramfs
  boot
  if [ ! -s "$OUT/status" ]; then
    echo 'the virtual machine ended before the script did; what its kernel said stands above' >&2
    exit 2
  fi
  exit "$(cat "$OUT/status")"
fi
