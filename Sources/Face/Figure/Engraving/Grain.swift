/// The unevenness of a hand, the same each time: a number in 0..<1 for a place in a drawing.
@inline(never)
func grain(_ index: Int, _ kind: Int) -> Double {
  var bits = UInt32(truncatingIfNeeded: index) &* 0x9E37_79B1  // golden ratio: spreads neighbours
  bits ^= UInt32(truncatingIfNeeded: kind) &* 0x85EB_CA77
  bits ^= bits >> 15
  bits = bits &* 0x2C1B_3C6D  // mixing constants of lowbias32
  bits ^= bits >> 12
  bits = bits &* 0x297A_2D39
  bits ^= bits >> 15
  return Double(bits >> 8) / Double(1 << 24)
}
