#!/bin/bash
# fetch-kernel.sh [--where]: unpacks the kernel of Debian's package `linux-image-amd64`, and of its modules those a lab
# can use, into rings-labs/vm-kernel under $XDG_CACHE_HOME or ~/.cache, where box.sh takes them from for labs that need
# `vm`. Nothing is installed: the machine's own kernel and boot loader stay as they are. Does nothing when it is there;
# remove the folder to have a newer one. Fetches 70 MB, keeps 90 MB. With --where it only prints the folder, and fails
# if the kernel is not there.
set -eu
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/rings-labs
target=$cache/vm-kernel
# Beside the target, so that the finished folder is moved there in one step.
work=$cache/fetch-kernel
# Networks, file systems and what they use. The rest drives hardware that no virtual machine here has.
modules=(kernel/{arch,crypto,fs,lib,net} kernel/drivers/{infiniband/core,infiniband/sw,net,virtio})

fail() {
  printf 'fetch-kernel.sh: %s\n' "$*" >&2
  exit 1
}

# `version`, package and version, is written last.
complete() {
  [ -s "$1/version" ]
}

unpack() {
  local release=${package#linux-image-} module
  dpkg-deb --fsys-tarfile "$work/"*.deb | tar -x -C "$work" ./boot ./lib/modules
  mv "$work/boot/vmlinuz-$release" "$work/done/vmlinuz"
  mkdir -p "$work/done/lib/modules/$release/kernel/drivers/infiniband"
  cd "$work/lib/modules/$release"
  for module in "${modules[@]}"; do
    mv "$module" "$work/done/lib/modules/$release/$module"
  done
  cd "$work/done/lib/modules/$release"
  # Network cards by their makers, one folder each; what stands beside them is made of software.
  find kernel/drivers/net -mindepth 1 -maxdepth 1 -type d ! -name vxlan -exec rm -r {} +
  mv "$work/lib/modules/$release/modules.order" "$work/lib/modules/$release/modules.builtin"* .
  depmod -b "$work/done" "$release"
}

if [ "${1:-}" = --where ]; then
  echo "$target"
  complete "$target"
  exit
fi
if complete "$target"; then
  echo "$(cat "$target/version") is there: $target"
  exit
fi
for tool in apt-get dpkg-deb depmod; do
  command -v "$tool" > /dev/null || fail "expected $tool, found none: this needs Debian, with the package kmod"
done
package=$(apt-cache depends linux-image-amd64 | sed -n 's/^ *Depends: \(linux-image-[0-9].*\)/\1/p')
[ -n "$package" ] || fail 'expected the Debian package linux-image-amd64 in the package lists; run: apt-get update'
rm -rf "$work"
mkdir -p "$work/done"
echo "fetching $package (70 MB)"
(cd "$work" && apt-get -q -o APT::Sandbox::User=root download "$package") ||
  fail 'expected to download it; see above (are the package lists old? run: apt-get update)'
unpack
dpkg-deb -W --showformat '${Package} ${Version}\n' "$work/"*.deb > "$work/done/version"
rm -rf "$target"
mv "$work/done" "$target"
rm -rf "$work"
echo "unpacked $(cat "$target/version"): $target ($(du -sh "$target" | cut -f 1))"
