// The inner loops. A table has one entry for each set of open findings that are explained so far;
// every operation multiplies and adds numbers that are never negative, so no digit is lost.

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

/// `to = a·x + b·y`, entry by entry.
@inline(__always)
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
@inline(__always)
func add<L: Lane>(
  _ to: UnsafeMutablePointer<L>, _ a: L, _ x: UnsafeMutablePointer<L>, _ size: Int
) {
  var s = 0
  while s < size {
    to[s] = to[s] + x[s] * a
    s &+= 1
  }
}

/// `∑ x·y`.
@inline(__always)
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
