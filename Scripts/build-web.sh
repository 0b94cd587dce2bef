#!/bin/sh
# Compiles the pure modules and Web/WebMain.swift as Embedded Swift to WebAssembly.
#   build-web.sh ROOT OUTPUT.wasm [NAMED.wasm] [TOOLCHAIN_BIN]
# Beside OUTPUT.wasm it puts unpack.wasm, made of Web/Unpack.swift.
# OUTPUT.wasm is what people load, without names; NAMED.wasm is the same code with the names of
# functions, to read the stack of a failure. OPT=-Onone compiles fast for the inner loop.
set -eu
root=$1 out=$2 named=${3:-}
bin=${4:-$(dirname "$(readlink -f "$(command -v swiftc)")")}
work="$out.build"
rm -rf "$work"
mkdir -p "$work"

# The modules, in their order, are those that Package.swift declares with pure("Name" …).
modules=$(tr -d '\n' < "$root/Package.swift" | grep -o 'pure( *"[A-Za-z]*", *"[A-Za-z]*"' | cut -d'"' -f4)

# Two numbers at once in the sums of the reasoning; all browsers since 2023 have it.
simd="-Xcc -msimd128"
flags="-target wasm32-unknown-none-wasm -enable-experimental-feature Embedded
  -enable-experimental-feature Extern -swift-version 6 -wmo ${OPT:--Osize} -assert-config Debug
  -parse-as-library -I $work $simd -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature MemberImportVisibility"
# Without the limit on inlining, thousands of places get a copy of `swift_retain` each.
shrink="-Oz -msimd128 -mllvm -inline-threshold=-15 -mllvm -disable-lsr"
if [ "${OPT:--Osize}" = -Onone ]; then shrink=-O0; fi

# In Embedded Swift a module carries the bodies of its functions, so that one code generation, that
# of WebMain, is enough for all.
for module in $modules; do
  find "$root/Sources/"*"/$module" -name '*.swift' | LC_ALL=C sort > "$work/$module.files"
  "$bin/swiftc" $flags -module-name "$module" -emit-module \
    -emit-module-path "$work/$module.swiftmodule" "@$work/$module.files"
done
# Swift hands its code over as text, so that clang can shrink it once more (Guides/Measurements.md).
"$bin/swiftc" $flags -Xllvm -inline-threshold=0 -module-name WebMain -emit-ir \
  "$root/Web/WebMain.swift" -o "$work/WebMain.ll"
awk -f "$root/Scripts/shrink.awk" "$work/WebMain.ll" "$work/WebMain.ll" > "$work/small.ll"
"$bin/clang" --target=wasm32-unknown-none-wasm $shrink -x ir -c "$work/small.ll" \
  -o "$work/WebMain.o"
"$bin/clang" --target=wasm32-unknown-unknown -Os -ffreestanding -fno-builtin -mbulk-memory \
  -c "$root/Web/runtime.c" -o "$work/runtime.o"

# Without the texts of failed checks, which cost it half its speed: what is damaged is told by its result.
mkdir "$work/plain"
bare="-I $work/plain $flags -assert-config Release"
"$bin/swiftc" $bare -module-name LZMA -emit-module \
  -emit-module-path "$work/plain/LZMA.swiftmodule" "@$work/LZMA.files"
"$bin/swiftc" $bare -module-name Unpack -c "$root/Web/Unpack.swift" -o "$work/Unpack.o"

# --stack-first: a stack that overflows traps, instead of writing over data.
link() {
  "$bin/wasm-ld" "$work/$1.o" "$work/runtime.o" \
    "$bin/../lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a" \
    -o "$2" "$3" --no-entry --gc-sections --compress-relocations -z stack-size=1048576 --stack-first
}
link WebMain "$out" --strip-all
link Unpack "$(dirname "$out")/unpack.wasm" --strip-all
if [ -n "$named" ]; then link WebMain "$named" --strip-debug; fi
rm -rf "$work"
