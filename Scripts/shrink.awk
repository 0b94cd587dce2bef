# Prepares Swift's code, as LLVM's text, for clang to shrink. The file is given twice:
#   awk -f shrink.awk CODE.ll CODE.ll > SMALL.ll
# 1. All but the exports becomes `internal`: clang may then drop parameters that nobody reads.
# 2. A function that is only ever called by its name gets the plain calling convention. In Swift's
#    own, WebAssembly hands two more parameters to every call, because the type of an indirect call
#    has to fit exactly.
BEGIN { name = "@(\"[^\"]*\"|[A-Za-z0-9_.$]+)" }

# The function that a line calls by its name in Swift's convention, or nothing.
function callee(line,    start) {
  start = index(line, "call swiftcc ")
  if (!start) return ""
  line = substr(line, start)
  if (!match(line, name) || substr(line, RSTART + RLENGTH, 1) != "(") return ""
  return substr(line, RSTART, RLENGTH)
}

# First reading: which functions are used as values?
NR == FNR {
  called = callee($0)
  if (!/^define /) {
    for (rest = $0; match(rest, name); rest = substr(rest, RSTART + RLENGTH)) {
      used = substr(rest, RSTART, RLENGTH)
      if (used == called) called = ""; else value[used] = 1
    }
  }
  next
}

/^\$.* = comdat any$/ { next }
/^@/ {
  sub(/ = (linkonce_odr|weak_odr)( hidden| protected)? /, " = internal ")
  sub(/,? comdat(\([^)]*\))?/, "")
}
/^define / {
  sub(/^define (linkonce_odr|weak_odr)( hidden| protected)? /, "define internal ")
  sub(/ comdat(\([^)]*\))?/, "")
  match($0, name)
  if (!(substr($0, RSTART, RLENGTH) in value)) sub(/ swiftcc /, " ")
}
/call swiftcc / {
  called = callee($0)
  if (called != "" && !(called in value)) sub(/call swiftcc /, "call ")
}
{ print }
