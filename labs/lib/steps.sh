# steps.sh: sourced by every lab script. The words a lab is written in.
#
#   step NAME [HOST] <<'X' … X   runs each command line by line and records it with its output and exit status.
#                                With HOST, a network namespace of that name, every command runs there.
#   quiet COMMAND …              set-up that no reader needs to see; the lab ends if it fails
#   wait_for 'COMMAND'           until it succeeds, one minute at most
#   trace NAME 'COMMAND' [HOST]  runs COMMAND (here, output unseen) and records what the kernel of this machine, or of
#                                the namespace HOST, tells of the packets it causes: trace.sh, trace.ts
#   walk TRACE                   for checks: each packet of a trace and each base chain it met, a line each
#   check 'WORDS' COMMAND …      a claim the lab makes; recorded, and false ones fail the lab
#   said STEP N WORDS            for checks: command N of the step printed WORDS, on either stream
#   ended STEP N STATUS          for checks: command N of the step ended with that status
#   not COMMAND …                for checks: the command fails
#   mask STEP PATTERN TEXT WHY   what may differ between two runs of a step: a JavaScript regular expression and what
#                                stands for it when runs are compared. The page shows what was really printed.
set -u

. /lab/lib/trace.sh

: > "$OUT/masks.tsv"
: > "$OUT/checks.tsv"
uname -r > "$OUT/kernel"
steps_taken=0

mask() {
  printf '%s\t%s\t%s\t%s\n' "$1" "$2" "$3" "$4" >> "$OUT/masks.tsv"
}

step() {
  local name=$1 host=${2:-} buffer='' line directory number=0 status
  steps_taken=$((steps_taken + 1))
  directory=$(printf '%s/steps/%03d-%s' "$OUT" "$steps_taken" "$name")
  mkdir -p "$directory"
  printf '%s' "$host" > "$directory/host"
  while IFS= read -r line <&7 || [ -n "$line" ]; do
    buffer+=${buffer:+$'\n'}$line
    # A command may span lines: until bash finds it complete, the next line belongs to it.
    bash -n <<< "$buffer" 2> /dev/null || continue
    [[ $buffer == *\\ ]] && continue
    if [[ -n ${buffer// /} ]]; then
      number=$((number + 1))
      record "$(printf '%s/%03d' "$directory" "$number")" "$host" "$buffer"
    fi
    buffer=''
  done 7<&0
  if [ -n "$buffer" ]; then
    echo "step $name: the last command is not complete: $buffer" >&2
    exit 2
  fi
}

record() {
  local file=$1 host=$2 command=$3 status=0
  printf '%s' "$command" > "$file.command"
  if [ -n "$host" ]; then
    ip netns exec "$host" bash -c "$command" < /dev/null > "$file.stdout" 2> "$file.stderr" 7<&- || status=$?
  else
    eval "$command" < /dev/null > "$file.stdout" 2> "$file.stderr" 7<&- || status=$?
  fi
  printf '%s' "$status" > "$file.status"
}

quiet() {
  "$@" > "$OUT/quiet.log" 2>&1 || {
    echo "set-up failed: $* ($(tail -n 1 "$OUT/quiet.log"))" >&2
    exit 2
  }
}

wait_for() {
  local turn
  for turn in $(seq 1 1200); do
    eval "$1" > /dev/null 2>&1 && return 0
    sleep 0.05
  done
  echo "waited a minute in vain for: $1" >&2
  exit 2
}

check() {
  local words=$1
  shift
  if "$@" > /dev/null 2>&1; then
    printf 'true\t%s\n' "$words" >> "$OUT/checks.tsv"
  else
    printf 'false\t%s\n' "$words" >> "$OUT/checks.tsv"
  fi
}

said() {
  local file
  file=$(recorded "$1" "$2")
  cat "$file.stdout" "$file.stderr" | grep -qF -- "$3"
}

not() {
  ! "$@"
}

ended() {
  [ "$(cat "$(recorded "$1" "$2").status")" = "$3" ]
}

recorded() {
  printf '%s/%03d' "$OUT"/steps/[0-9][0-9][0-9]-"$1" "$2"
}

# Servers that a lab started in the background must not keep it from ending.
trap 'kill $(jobs -p) 2> /dev/null; true' EXIT
