/// A prefix code of DEFLATE, for reading.
///
/// Codes of up to `bits` bits are found in one step; longer ones, which are rare, bit by bit.
struct HuffmanTable: ~Copyable {
  /// Symbol and length of code, by the next bits: `symbol << 4 | length`; 0 for a longer code.
  let quick: UnsafeMutablePointer<UInt16>
  private let bits: Int
  /// How many codes have each length.
  private var counts = [UInt16](repeating: 0, count: 16)
  private var symbols = [UInt16](repeating: 0, count: 288)

  init(bits: Int) {
    self.bits = bits
    quick = UnsafeMutablePointer<UInt16>.allocate(capacity: 1 << bits)
    quick.initialize(repeating: 0, count: 1 << bits)
  }

  deinit { quick.deallocate() }

  /// Sets the code by the lengths of its words; false where they make no code.
  mutating func set(_ lengths: ArraySlice<UInt8>) -> Bool {
    for length in 0...15 { counts[length] = 0 }
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    var left = 1
    for length in 1...15 {
      left = left * 2 - Int(counts[length])
      if left < 0 { return false }
    }
    // An incomplete code is only right with one word or none.
    if left > 0 && counts.reduce(0, { $0 + Int($1) }) > 1 { return false }
    var places = [UInt16](repeating: 0, count: 17)
    var codes = [Int](repeating: 0, count: 17)
    for length in 1...15 {
      places[length + 1] = places[length] + counts[length]
      codes[length + 1] = (codes[length] + Int(counts[length])) * 2
    }
    quick.update(repeating: 0, count: 1 << bits)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      symbols[Int(places[length])] = UInt16(symbol)
      places[length] += 1
      if length <= bits { fill(codes[length], length, UInt16(symbol << 4 | length)) }
      codes[length] += 1
    }
    return true
  }

  /// Words are sent with their first bit lowest.
  private func fill(_ code: Int, _ length: Int, _ entry: UInt16) {
    var reversed = 0
    for bit in 0..<length where code >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
    var place = reversed
    while place < 1 << bits {
      quick[place] = entry
      place += 1 << length
    }
  }

  /// Symbol and length of a code that is longer than the quick ones; nil where there is none.
  func search(_ next: UInt64) -> (symbol: Int, length: Int)? {
    var code = 0
    var first = 0
    var place = 0
    for length in 1...15 {
      code |= Int(truncatingIfNeeded: next >> UInt64(length - 1) & 1)
      let count = Int(counts[length])
      if code - count < first { return (Int(symbols[place + code - first]), length) }
      place += count
      first = (first + count) * 2
      code *= 2
    }
    return nil
  }
}
