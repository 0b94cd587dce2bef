// The inner loops. A table has one entry for each set of open findings that are explained so far;
// every operation multiplies and adds numbers that are never negative, so no digit is lost. Where
// two tables are given, the second may be the first, unless told otherwise.

/// Lets a link explain finding `bit`: where it was unexplained, a share `strength` moves over.
@inline(__always)
func explain<L: Lane>(
  _ from: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, _ size: Int, bit: Int,
  strength: Double
) {
  let stays = 1 - strength
  let stride = 1 << bit
  var block = 0
  while block < size {
    let low = from + block
    let high = low + stride
    let toLow = to + block
    let toHigh = toLow + stride
    var s = 0
    while s < stride {
      let x = low[s]
      toHigh[s] = high[s] + x * strength
      toLow[s] = x * stays
      s &+= 1
    }
    block &+= 2 &* stride
  }
}

/// The same step seen from the end: what remains to be explained, one link earlier.
@inline(__always)
func explainBack<L: Lane>(
  _ from: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, _ size: Int, bit: Int,
  strength: Double
) {
  let stays = 1 - strength
  let stride = 1 << bit
  var block = 0
  while block < size {
    let low = from + block
    let high = low + stride
    let toLow = to + block
    let toHigh = toLow + stride
    var s = 0
    while s < stride {
      let x = high[s]
      toLow[s] = low[s] * stays + x * strength
      toHigh[s] = x
      s &+= 1
    }
    block &+= 2 &* stride
  }
}

/// Lets a link explain finding `bit` and closes it: only where it is explained goes on. `half` is
/// the size of what goes on.
@inline(__always)
func close<L: Lane>(
  _ from: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, half: Int, bit: Int, _ yes: Double
) {
  let stride = 1 << bit
  var block = 0
  while block < half {
    let low = from + 2 &* block
    let high = low + stride
    let out = to + block
    var s = 0
    while s < stride {
      out[s] = high[s] + low[s] * yes
      s &+= 1
    }
    block &+= stride
  }
}

/// The same seen from the end.
@inline(__always)
func closeBack<L: Lane>(
  _ from: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, half: Int, bit: Int, _ yes: Double
) {
  let stride = 1 << bit
  // Downwards, so that nothing is overwritten before it is read.
  var block = half
  while block > 0 {
    block &-= stride
    let low = to + 2 &* block
    let high = low + stride
    let source = from + block
    var s = 0
    while s < stride {
      let x = source[s]
      high[s] = x
      low[s] = x * yes
      s &+= 1
    }
  }
}

/// Opens a finding as the highest bit: `no` of all stays unexplained, `yes` is explained.
@inline(never)
func open<L: Lane>(
  _ from: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, _ size: Int, no: L, yes: L
) {
  let high = to + size
  var s = 0
  while s < size {
    let x = from[s]
    high[s] = x * yes
    to[s] = x * no
    s &+= 1
  }
}

/// `to = a·x + b·y`, entry by entry.
@inline(never)
func blend<L: Lane>(
  _ to: UnsafeMutablePointer<L>, _ a: L, _ x: UnsafeMutablePointer<L>, _ b: L,
  _ y: UnsafeMutablePointer<L>, _ size: Int
) {
  var s = 0
  while s < size {
    to[s] = x[s] * a + y[s] * b
    s &+= 1
  }
}

/// `to += a·x`, entry by entry.
@inline(never)
func addTo<L: Lane>(
  _ to: UnsafeMutablePointer<L>, _ a: L, _ x: UnsafeMutablePointer<L>, _ size: Int
) {
  var s = 0
  while s < size {
    to[s] = to[s] + x[s] * a
    s &+= 1
  }
}

/// `to = a·x`, entry by entry.
@inline(never)
func put<L: Lane>(
  _ to: UnsafeMutablePointer<L>, _ a: L, _ x: UnsafeMutablePointer<L>, _ size: Int
) {
  var s = 0
  while s < size {
    to[s] = x[s] * a
    s &+= 1
  }
}

/// `∑ x·y`.
@inline(never)
func product<L: Lane>(
  _ x: UnsafeMutablePointer<L>, _ y: UnsafeMutablePointer<L>, _ size: Int
) -> L {
  if size < 4 {
    var sum = x[0] * y[0]
    var s = 1
    while s < size {
      sum = sum + x[s] * y[s]
      s &+= 1
    }
    return sum
  }
  // Four running sums, so that one addition need not wait for the last.
  var a = x[0] * y[0]
  var b = x[1] * y[1]
  var c = x[2] * y[2]
  var d = x[3] * y[3]
  var s = 4
  while s < size {
    a = a + x[s] * y[s]
    b = b + x[s + 1] * y[s + 1]
    c = c + x[s + 2] * y[s + 2]
    d = d + x[s + 3] * y[s + 3]
    s &+= 4
  }
  return (a + b) + (c + d)
}

/// The last closing seen from the end: adds `a` times it to `to`, and returns `∑ at·it`.
@inline(__always)
func addClosing<L: Lane>(
  _ to: UnsafeMutablePointer<L>, _ a: L, _ y: UnsafeMutablePointer<L>,
  _ at: UnsafeMutablePointer<L>, half: Int, bit: Int, _ yes: Double
) -> L {
  let stride = 1 << bit
  var sum = L.all(0)
  var block = 0
  while block < half {
    let low = 2 &* block
    let high = low + stride
    var s = 0
    while s < stride {
      let x = y[block + s]
      sum = sum + (at[high + s] + at[low + s] * yes) * x
      let part = x * a
      to[high + s] = to[high + s] + part
      to[low + s] = to[low + s] + part * yes
      s &+= 1
    }
    block &+= stride
  }
  return sum
}

/// Lets a leak explain finding `bit`: `yes` of what was unexplained moves over, `not` stays.
@inline(__always)
func explainByLeak<L: Lane>(
  _ from: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, _ size: Int, bit: Int,
  yes: L, not: L
) {
  let stride = 1 << bit
  var block = 0
  while block < size {
    for low in block..<block + stride {
      to[low + stride] = from[low + stride] + from[low] * yes
      to[low] = from[low] * not
    }
    block &+= 2 &* stride
  }
}

/// The same seen from the end, and what the finding is worth unexplained and explained by its leak.
@inline(__always)
func explainByLeakBack<L: Lane>(
  _ from: UnsafeMutablePointer<L>, _ to: UnsafeMutablePointer<L>, _ size: Int, bit: Int,
  yes: L, not: L, _ at: UnsafeMutablePointer<L>
) -> (unexplained: L, explained: L) {
  let stride = 1 << bit
  var unexplained = L.all(0)
  var explained = L.all(0)
  var block = 0
  while block < size {
    for low in block..<block + stride {
      let high = low + stride
      let both = at[high] * from[high]
      unexplained = unexplained + at[low] * from[low] + both
      explained = explained + at[low] * from[high] + both
      to[low] = from[low] * not + from[high] * yes
      to[high] = from[high]
    }
    block &+= 2 &* stride
  }
  return (unexplained, explained)
}
