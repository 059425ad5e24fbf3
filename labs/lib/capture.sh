# capture.sh: sourced after steps.sh by labs that look at what is on a wire while something else runs.
#
#   capture FILE HOST INTERFACE FILTER…  from now on, packets that match the filter go to FILE (for `tcpdump -r`); HOST
#                                        is a network namespace, empty for the machine itself
#   captured FILE N                      ends it when N packets are there; the lab ends if they do not come

capture() {
  local file=$1 host=$2 interface=$3 at=()
  shift 3
  [ -z "$host" ] || at=(ip netns exec "$host")
  "${at[@]}" tcpdump -Z root -U -n -i "$interface" -w "$file" "$@" 2> "$file.said" &
  printf '%s' $! > "$file.pid"
  wait_for "grep -q 'listening on' $file.said"
}

captured() {
  local pid
  wait_for "[ \$(tcpdump -n -r $1 2> /dev/null | wc -l) -ge $2 ]"
  pid=$(cat "$1.pid")
  kill "$pid"
  wait "$pid" 2> /dev/null
}
