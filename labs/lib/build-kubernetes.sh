#!/bin/bash
# build-kubernetes.sh [--where]: builds the programs of Kubernetes 1.20.2 from Debian's source package `kubernetes`
# (Debian itself packages only the client) into rings-labs/kubernetes-1.20.2 under $XDG_CACHE_HOME or ~/.cache, where
# box.sh takes them from for labs that need `kubernetes`. Does nothing when they are there. Needs root, a few GB below
# that folder while it works (0.5 GB afterwards), and 5 to 15 minutes. With --where it only prints the folder, and fails
# if the programs are not there.
set -eu
version=1.20.2
programs=(kube-apiserver kube-controller-manager kube-scheduler kube-proxy kubelet kubectl)
packages=(dpkg-dev golang-go golang-github-modern-go-reflect2-dev jq make rsync)
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/rings-labs
target=$cache/kubernetes-$version
# Beside the target, so that the finished folder is moved there in one step.
work=$cache/build-kubernetes

say() {
  printf '%s %s\n' "$(date +%T)" "$*"
}

fail() {
  printf 'build-kubernetes.sh: %s\n' "$*" >&2
  exit 1
}

check_packages() {
  local package missing=()
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] ||
    fail "expected these Debian packages, found them missing; run: apt-get install ${missing[*]}"
}

# The machine's own package sources, asked for source packages too; its lists and sources stay as they are.
fetch_source() {
  local options=(-o "Dir::Etc::SourceList=$work/apt/sources.list" -o "Dir::Etc::SourceParts=$work/apt/parts"
    -o "Dir::State::Lists=$work/apt/lists" -o APT::Sandbox::User=root)
  mkdir -p "$work/apt/parts" "$work/apt/lists/partial"
  sed -n 's/^deb /deb-src /p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list \
    > "$work/apt/sources.list" 2> /dev/null || true
  cp /etc/apt/sources.list.d/*.sources "$work/apt/parts/" 2> /dev/null || true
  sed -i 's/^Types:.*/Types: deb-src/' "$work/apt/parts/"*.sources 2> /dev/null || true
  apt-get "${options[@]}" -q update || fail 'expected to read lists of Debian source packages; see above'
  cd "$work"
  apt-get "${options[@]}" -q source kubernetes ||
    fail 'expected the Debian source package "kubernetes" (bookworm has it); see above'
  source=$(find "$work" -maxdepth 1 -type d -name 'kubernetes-*')
  [[ $source == *$version* ]] ||
    fail "expected the source of Kubernetes $version, found ${source##*/}; a lab's recording is of one version"
}

build() {
  local tree=$work/gopath/src/k8s.io/kubernetes
  mkdir -p "$work/home" "$work/tmp" "${tree%/*}"
  mv "$source" "$tree"
  # reflect2 1.0.1 reads tables of the Go runtime that Go 1.18 moved: what was built with it falls over at its start.
  rm -r "$tree/vendor/github.com/modern-go/reflect2"
  cp -r /usr/share/gocode/src/github.com/modern-go/reflect2 "$tree/vendor/github.com/modern-go/"
  cd "$tree"
  # The version the programs tell: without a git tree to read it from, it must be given.
  env -i PATH=/usr/lib/go-1.19/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME="$work/home" TMPDIR="$work/tmp" \
    GOPATH="$work/gopath" GOPROXY=off GOFLAGS= CGO_ENABLED=0 SOURCE_DATE_EPOCH=1610600000 \
    KUBE_GIT_VERSION=v$version KUBE_GIT_COMMIT=faecb196815e248d3ecfb03c680a4507229c2a56 KUBE_GIT_TREE_STATE=clean \
    KUBE_GIT_MAJOR=1 KUBE_GIT_MINOR=20 \
    nice -n 10 make GOGCFLAGS= GOLDFLAGS='-s -w' WHAT="${programs[*]/#/cmd/}" ||
    fail "expected the programs to build, found the errors above (work is in $work)"
}

# `version`, the version of the source package, is written last.
complete() {
  [ -s "$1/version" ]
}

if [ "${1:-}" = --where ]; then
  echo "$target"
  complete "$target"
  exit
fi
if complete "$target"; then
  say "Kubernetes $version is there: $target"
  exit
fi
[ "$(id -u)" = 0 ] || fail 'expected root, as the labs do'
check_packages
[ ! -d "$work" ] || chmod -R u+w "$work"
rm -rf "$work"
mkdir -p "$work"
say 'fetching the source package (35 MB)'
fetch_source
say "building ${programs[*]}"
build
mkdir "$work/done"
cd "$work/gopath/src/k8s.io/kubernetes"
(cd _output/bin && cp "${programs[@]}" "$work/done/")
dpkg-parsechangelog -S Version > "$work/done/version"
rm -rf "$target"
mv "$work/done" "$target"
cd "$cache"
chmod -R u+w "$work"
rm -rf "$work"
say "built Kubernetes $version: $target ($(du -sh "$target" | cut -f 1))"
