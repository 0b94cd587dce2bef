/// The samples of one series, packed: about seven bytes each, in blocks that know their times.
///
/// Apple Health writes samples in the order of time, so that differences are small.
struct SampleStore {
  private var blocks: [Block] = []
  private(set) var count = 0

  fileprivate struct Block {
    var bytes: [UInt8] = []
    var count = 0
    var first: Int64
    var last: Int64
    /// Of the sample before, while writing.
    var start: Int64 = 0
    var offset = 0
  }

  /// Bytes that all samples take.
  var size: Int { blocks.count * SampleStore.blockSize }
  var earliest: Int64? { blocks.map { $0.first }.min() }
  var latest: Int64? { blocks.map { $0.last }.max() }

  mutating func add(
    source: Int, start: Int64, end: Int64, offset: Int, amount: NumberText, unit: SampleUnit
  ) {
    if blocks.isEmpty || blocks[blocks.count - 1].bytes.count > SampleStore.blockSize - 64 {
      var block = Block(first: start, last: end)
      block.bytes.reserveCapacity(SampleStore.blockSize)
      blocks.append(block)
    }
    blocks[blocks.count - 1].add(source, start, end, offset, amount, unit)
    count += 1
  }

  /// Every sample that touches the times from `first` to `last`.
  func visit(touching first: Int64, _ last: Int64, _ body: (Sample) -> Void) {
    for block in blocks where block.first <= last && block.last >= first {
      block.visit { if $0.start <= last && $0.end >= first { body($0) } }
    }
  }

  private static let blockSize = 1 << 14
}

extension SampleStore.Block {
  fileprivate mutating func add(
    _ source: Int, _ start: Int64, _ end: Int64, _ offset: Int, _ amount: NumberText,
    _ unit: SampleUnit
  ) {
    first = min(first, start)
    last = max(last, end)
    // What stands in the lowest bit: whether the offset changes.
    let turns: UInt64 = offset == self.offset ? 0 : 1
    write(UInt64(source) << 4 | UInt64(unit.rawValue) << 1 | turns)
    if turns == 1 { write(zigzag(Int64(offset))) }
    write(zigzag(start - self.start))
    write(UInt64(end - start))
    write(amount.digits)
    if unit != .count || amount.power != 0 {
      write(zigzag(Int64(amount.power)))
    } else {
      write(0)
    }
    self.start = start
    self.offset = offset
    count += 1
  }

  fileprivate func visit(_ body: (Sample) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      var start: Int64 = 0
      var offset = 0
      for _ in 0..<count {
        let head = read(bytes, &place)
        if head & 1 == 1 { offset = Int(unzigzag(read(bytes, &place))) }
        start += unzigzag(read(bytes, &place))
        let length = Int64(read(bytes, &place))
        let digits = read(bytes, &place)
        let power = Int(unzigzag(read(bytes, &place)))
        let unit = SampleUnit(rawValue: Int(head >> 1) & 7) ?? .count
        body(
          Sample(
            source: Int(head >> 4), start: start, end: start + length, offset: offset,
            amount: NumberText(digits: digits, power: power).value * unit.factor))
      }
    }
  }

  /// Seven bits a byte, the lowest first; the top bit says that more follow.
  private mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  @inline(__always)
  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  private func zigzag(_ number: Int64) -> UInt64 {
    UInt64(bitPattern: number << 1 ^ number >> 63)
  }

  @inline(__always)
  private func unzigzag(_ number: UInt64) -> Int64 {
    Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }
}
