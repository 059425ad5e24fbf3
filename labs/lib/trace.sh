# trace.sh: sourced by steps.sh; how packets are followed through the kernel.
#
# Tracing is switched on by a rule at an early hook (`meta nftrace set 1`, in a table `tracer` of
# our own) for the packets that tell a story: ICMP, UDP, and the two TCP packets that open a
# connection. The kernel then reports every rule such a packet matches and every base chain it
# leaves.

# standard_chains [HOST]: a hook without a base chain leaves no event, and iptables makes a base
# chain only when a rule is put there. Those that are missing are made, empty, with the policy they
# would have.
standard_chains() {
  local at=() there place
  [ -n "${1:-}" ] && at=(ip netns exec "$1")
  there=$("${at[@]}" nft list chains | tr -d '\n\t' | sed 's/table /\ntable /g')
  for place in raw/{PREROUTING,OUTPUT} mangle/{PREROUTING,INPUT,FORWARD,OUTPUT,POSTROUTING} \
    nat/{PREROUTING,INPUT,OUTPUT,POSTROUTING} {filter,security}/{INPUT,FORWARD,OUTPUT}; do
    grep -q "^table ip ${place%/*} .*chain ${place#*/} {" <<< "$there" ||
      quiet "${at[@]}" iptables -t "${place%/*}" -P "${place#*/}" ACCEPT
  done
  for place in nat/{PREROUTING,OUTPUT,POSTROUTING} filter/{INPUT,FORWARD,OUTPUT}; do
    grep -q "^table bridge ${place%/*} .*chain ${place#*/} {" <<< "$there" ||
      quiet "${at[@]}" ebtables -t "${place%/*}" -P "${place#*/}" ACCEPT
  done
}

# What stands in for ebtables' broute, which ebtables-nft does not have: an nft chain of that name
# at its priority.
tracer_rules='
table bridge broute {
  chain BROUTING { type filter hook prerouting priority -400; }
}
table bridge tracer {
  chain prerouting {
    type filter hook prerouting priority -450
    ip protocol { icmp, udp } meta nftrace set 1
    tcp flags & syn == syn meta nftrace set 1
  }
}
table ip tracer {
  chain prerouting {
    type filter hook prerouting priority -450
    ip protocol { icmp, udp } meta nftrace set 1
    tcp flags & syn == syn meta nftrace set 1
  }
  chain output {
    type filter hook output priority -450
    ip protocol { icmp, udp } meta nftrace set 1
    tcp flags & syn == syn meta nftrace set 1
  }
}'

trace() {
  local name=$1 command=$2 host=${3:-} raw=$OUT/traces/$1 at='' monitor
  [ -n "$host" ] && at="ip netns exec $host"
  mkdir -p "$OUT/traces"
  standard_chains "$host"
  quiet $at nft -f - <<< "$tracer_rules"
  # Without a word after it, monitor reports changes of the rules too: two of those tell where the
  # command begins and ends in the same stream, so that nothing is waited for by the clock.
  $at nft -a monitor > "$raw.events" &
  monitor=$!
  wait_for "$at nft add table ip begins; $at nft delete table ip begins; grep -q begins $raw.events"
  eval "$command" < /dev/null > "$raw.said" 2>&1
  quiet $at nft add table ip ends
  wait_for "grep -q 'add table ip ends' $raw.events"
  quiet $at nft delete table ip ends
  kill "$monitor"
  wait "$monitor" 2> /dev/null
  $at nft -j -a list ruleset > "$raw.ruleset"
  $at iptables-save > "$raw.iptables"
  $at ebtables-save > "$raw.ebtables"
  quiet $at nft "delete table ip tracer; delete table bridge tracer; delete table bridge broute"
}

walk() {
  awk '
    / tracer / || !/^trace id .* packet:/ {next}
    {packet = "?"}
    match($0, /icmp type [^ ]+/) {packet = substr($0, RSTART + 10, RLENGTH - 10)}
    /tcp flags == syn/ {packet = "syn"}
    /tcp flags == 0x12/ {packet = "syn-ack"}
    {print packet, $4, $5, $6}
  ' "$OUT/traces/$1.events"
}
