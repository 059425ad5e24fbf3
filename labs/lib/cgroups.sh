#!/bin/bash
# cgroups.sh PROGRAM WORD…: runs PROGRAM in a cgroup of its own, as root of a cgroup namespace; for box.sh, for labs that
# need `cgroups`. cgroups.sh --mount DIRECTORY: shows such a process its cgroups there.
#
# Version 1: one cgroup in each hierarchy. Version 2: one in the single hierarchy, at its top, since what is below a
# login's session may be refused the controllers; in it a cgroup `box` with the processes, as a cgroup that hands
# controllers on must hold none itself.
#
# Cgroups are the only thing no namespace frees: a process outside waits for PROGRAM's end, however it comes, and removes
# them.
set -eu
top=/sys/fs/cgroup

unified() {
  [ -e "$top/cgroup.controllers" ]
}

# The cgroups this process is in, a line each: where a new one is made in version 1.
v1_parents() {
  local controllers path
  while IFS=: read -r _ controllers path; do
    path=$top/${controllers#name=}${path%/}
    [ -z "$controllers" ] || [ ! -d "$path" ] || echo "$path"
  done < /proc/self/cgroup
}

remove_at_the_end() {
  # Whoever holds the pipe's other end is this box. Its own session: what is sent to the box's group must not reach it.
  exec 9> >(exec setsid bash -c 'read -r _
    for turn in {1..100}; do
      find "$@" -depth -type d -exec rmdir {} + 2> /dev/null
      ls -d "$@" > /dev/null 2>&1 || exit
      sleep 0.1
    done' reaper "$@")
}

case $1 in
  --mount)
    if unified; then
      mount -t cgroup2 cgroup "$2"
      exit
    fi
    mount -t tmpfs -o mode=755 cgroups "$2"
    while IFS=: read -r _ controllers _; do
      [ -n "$controllers" ] || continue
      mkdir "$2/${controllers#name=}"
      mount -t cgroup -o "${controllers/#name=/none,name=}" cgroup "$2/${controllers#name=}"
    done < /proc/self/cgroup
    ;;
  --inner)
    if unified; then
      mkdir "$top/lab-$$/box"
      echo $$ > "$top/lab-$$/box/cgroup.procs"
      # One by one: a controller that cannot be had must not keep the others away.
      for controller in $(cat "$top/lab-$$/cgroup.controllers"); do
        echo "+$controller" > "$top/lab-$$/cgroup.subtree_control" || true
      done 2> /dev/null
    fi
    IN_OWN_CGROUPS=yes exec "${@:2}"
    ;;
  *)
    mapfile -t own < <(if unified; then echo "$top"; else v1_parents; fi | sed "s|\$|/lab-$$|")
    remove_at_the_end "${own[@]}"
    for path in "${own[@]}"; do
      mkdir "$path"
      [[ $path != */cpuset/* ]] || cat "${path%/*}/cpuset.cpus" > "$path/cpuset.cpus"
      [[ $path != */cpuset/* ]] || cat "${path%/*}/cpuset.mems" > "$path/cpuset.mems"
      echo $$ > "$path/cgroup.procs"
    done
    exec unshare --cgroup "$0" --inner "$@"
    ;;
esac
