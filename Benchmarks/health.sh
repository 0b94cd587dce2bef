#!/bin/sh
# Reads one export of Apple Health with us and with the peers, in turn, and prints seconds, largest
# memory and the three numbers that must agree.
#   health.sh PEERS XML [ZIP]
# PEERS holds expat_peer.c; RUNS (5) says how often.
set -eu
peers=$1 xml=$2 zip=${3:-}
root=$(cd "$(dirname "$0")/.." && pwd)
own="$root/.build/release/Benchmarks"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cc -O3 -march=native -o "$work/expat" "$peers/expat_peer.c" -lexpat
cat "$xml" > /dev/null

measure() {
  name=$1
  shift
  /usr/bin/time -f "%e %U %M" -o "$work/time" "$@" > "$work/out"
  printf '%-12s %s   %s\n' "$name" "$(cat "$work/time")" "$(tail -1 "$work/out")"
}

echo "what         seconds, of the processor, KB   records cells steps"
i=0
while [ $i -lt "${RUNS:-5}" ]; do
  measure unknot "$own" health "$xml"
  measure expat "$work/expat" "$xml"
  if [ -n "$zip" ]; then
    measure "unknot zip" "$own" health "$zip"
    measure "zlib alone" python3 -c 'import sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
file = archive.open(max(archive.infolist(), key=lambda entry: entry.file_size))
while file.read(1 << 20): pass' "$zip"
  fi
  i=$((i + 1))
done
