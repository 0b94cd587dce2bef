#!/bin/sh
# Packs the web app: copies its files side by side into OUT, compresses each, lists all.
#   pack-web.sh WEB APP.wasm FIRST-VIEW.html OUT MODE
# Beside APP.wasm lies unpack.wasm, which unpacks OUT/app.lzma.
# OUT/index.html: with the first view in it, to be seen while the app is loaded.
# OUT/site.list: "mode MODE", then for each file a line "SHA256 BYTES PATH", in the order of paths.
# OUT/sw.js: the service worker, with that list and a name for this version in front of it. Names are unique across folders,
# because SwiftPM keeps resources side by side.
set -eu
web=$1 wasm=$2 first=$3 out=$4 mode=$5

if command -v sha256sum > /dev/null; then hash='sha256sum'; else hash='shasum -a 256'; fi
list="$out/site.list" worker="$out/sw.js"

# One line for each file, given the path that people load and the file that holds it.
entry() { printf '%s %s %s\n' "$($hash < "$2" | cut -d' ' -f1)" "$(($(wc -c < "$2")))" "$1"; }
# -n: without a time stamp, so that the same files give the same bytes.
compress() { gzip -9 -n -c "$1" > "$out/$(basename "$1").gz"; }

# LZMA, a third smaller than gzip; with the size in the header, which xz does not know yet when it writes it.
# The quick build of the inner loop stays unpacked.
pack() {
  if [ "$mode" = quick ]; then cat "$1"; return; fi
  if ! command -v xz > /dev/null; then
    echo "unknot: the app stays unpacked, as xz is missing. Install it with: apt-get install -y xz-utils" >&2
    cat "$1"
    return
  fi
  xz --format=lzma --lzma1=preset=9e,lc=3,lp=0,pb=0 -c "$1" > "$out/app.xz"
  head -c 5 "$out/app.xz"
  rest=$(($(wc -c < "$1")))
  for _ in 1 2 3 4 5 6 7 8; do
    printf "\\$(printf '%03o' $((rest % 256)))"
    rest=$((rest / 256))
  done
  tail -c +14 "$out/app.xz"
  rm "$out/app.xz"
}

# The page with the first view inside the empty element of the app, which must stand on one line.
with_first_view() {
  awk -v first="$first" '
    /<div id="app"[^>]*><\/div>/ {
      sub(/<\/div>/, "")
      printf "%s", $0
      while ((getline line < first) > 0) { printf "%s%s", between, line; between = "\n" }
      print "</div>"
      found = 1
      next
    }
    { print }
    END { if (!found) { print "index.html: no empty element of the app" > "/dev/stderr"; exit 1 } }
  ' "$1"
}

paths=$(cd "$web" && find . -type f \( -name '*.html' -o -name '*.css' -o -name '*.js' \
  -o -name '*.webmanifest' -o -name '*.svg' -o -name '*.png' -o -name '*.txt' \) \
  | sed 's|^\./||' | LC_ALL=C sort)
double=$(for path in $paths; do basename "$path"; done | sort | uniq -d)
if [ -n "$double" ]; then echo "Web/: two files are called $double" >&2; exit 1; fi

unpacker="$(dirname "$wasm")/unpack.wasm"
pack "$wasm" > "$out/app.lzma"
{ entry app.lzma "$out/app.lzma"; entry unpack.wasm "$unpacker"; } > "$list.rest"
compress "$unpacker"
for path in $paths; do
  name=$(basename "$path")
  if [ "$name" = sw.js ]; then continue; fi
  if [ "$name" = index.html ]; then with_first_view "$web/$path" > "$out/$name"; else cp "$web/$path" "$out/$name"; fi
  entry "$path" "$out/$name" >> "$list.rest"
  compress "$out/$name"
done

{
  echo "const version = '$($hash < "$list.rest" | cut -c1-16)';"
  echo 'const files = {'
  # What only helps on a server need not be kept for use without one.
  grep -v -e ' 404.html$' "$list.rest" | while read -r sum bytes path; do
    printf '  "%s": "%s",\n' "$path" "$(echo "$sum" | cut -c1-16)"
  done
  echo '};'
  cat "$web/sw.js"
} > "$worker"
entry sw.js "$worker" >> "$list.rest"
compress "$worker"

{ echo "mode $mode"; LC_ALL=C sort -k3 "$list.rest"; } > "$list"
rm "$list.rest"
