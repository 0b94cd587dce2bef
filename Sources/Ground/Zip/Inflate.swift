/// Unpacks what DEFLATE packed (RFC 1951), a piece at a time.
///
/// In: packed bytes, from a caller that reads them when asked. Out: the unpacked bytes, in pieces. It
/// holds two windows, whatever the length.
public struct Inflate: ~Copyable {
  /// Reads packed bytes into the space and says how many; 0 where there are no more.
  public typealias Read = (UnsafeMutableRawBufferPointer) -> Int
  /// Takes unpacked bytes; false ends the unpacking.
  public typealias Write = (UnsafeRawBufferPointer) -> Bool

  private let input: UnsafeMutablePointer<UInt8>
  private var inputPlace = 0
  private var inputEnd = 0
  private var bits: UInt64 = 0
  private var bitCount = 0
  /// Zero bits that stand for bytes behind the end.
  private var borrowed = 0
  private let output: UnsafeMutablePointer<UInt8>
  /// What stands before it has been given away, and is kept as window.
  private var given = 0
  private var outputEnd = 0
  private var total: Int64 = 0
  private var literals = HuffmanTable(bits: 11)
  private var distances = HuffmanTable(bits: 9)
  private var lengths = HuffmanTable(bits: 7)

  public init() {
    input = UnsafeMutablePointer<UInt8>.allocate(capacity: Inflate.inputSize)
    output = UnsafeMutablePointer<UInt8>.allocate(capacity: Inflate.outputSize + Inflate.slack)
    output.initialize(repeating: 0, count: Inflate.outputSize + Inflate.slack)
  }

  deinit {
    input.deallocate()
    output.deallocate()
  }

  /// Unpacks everything.
  /// - Parameter limit: more bytes than this are refused.
  /// - Returns: false where `write` ended it.
  public mutating func run(
    limit: Int64, read: Read, write: Write
  ) throws(ZipError) -> Bool {
    var isLast = false
    while !isLast {
      isLast = try take(1, read) == 1
      let goesOn: Bool
      switch try take(2, read) {
      case 0: goesOn = try copyStored(limit, read, write)
      case 1:
        setFixedCodes()
        goesOn = try block(limit, read, write)
      case 2:
        try readCodes(read)
        goesOn = try block(limit, read, write)
      default: throw .damaged
      }
      if !goesOn { return false }
    }
    return try give(limit, write)
  }

  // MARK: Bits

  /// Brings at least 48 bits, zeroes behind the end of the input.
  @inline(__always)
  private mutating func refill(_ read: Read) throws(ZipError) {
    if inputEnd &- inputPlace >= 8 {
      let word = UInt64(
        littleEndian: UnsafeRawPointer(input + inputPlace).loadUnaligned(as: UInt64.self))
      bits |= word << UInt64(truncatingIfNeeded: bitCount)
      inputPlace = inputPlace &+ (63 &- bitCount) >> 3
      bitCount |= 56
    } else {
      try refillSlowly(read)
    }
  }

  private mutating func refillSlowly(_ read: Read) throws(ZipError) {
    while bitCount <= 48 {
      if inputPlace == inputEnd {
        inputPlace = 0
        inputEnd = min(
          max(read(UnsafeMutableRawBufferPointer(start: input, count: Inflate.inputSize)), 0),
          Inflate.inputSize)
      }
      if inputPlace < inputEnd {
        bits |= UInt64(input[inputPlace]) << UInt64(bitCount)
        inputPlace += 1
      } else {
        borrowed += 8
      }
      bitCount += 8
    }
    // Of what lies behind the end, nothing may be used up.
    if borrowed > bitCount { throw .damaged }
  }

  @inline(__always)
  private mutating func drop(_ count: Int) {
    bits >>= UInt64(truncatingIfNeeded: count)
    bitCount = bitCount &- count
  }

  private mutating func take(_ count: Int, _ read: Read) throws(ZipError) -> Int {
    try refill(read)
    let value = Int(truncatingIfNeeded: bits & (1 << UInt64(count) - 1))
    drop(count)
    if borrowed > bitCount { throw .damaged }
    return value
  }

  // MARK: Blocks

  private mutating func copyStored(
    _ limit: Int64, _ read: Read, _ write: Write
  ) throws(ZipError) -> Bool {
    drop(bitCount & 7)
    let count = try take(16, read)
    guard try take(16, read) == count ^ 0xFFFF else { throw .damaged }
    for _ in 0..<count {
      output[outputEnd] = UInt8(truncatingIfNeeded: try take(8, read))
      outputEnd += 1
      if outputEnd >= Inflate.outputSize, try !give(limit, write) { return false }
    }
    return true
  }

  private mutating func block(
    _ limit: Int64, _ read: Read, _ write: Write
  ) throws(ZipError) -> Bool {
    while true {
      try refill(read)
      if outputEnd >= Inflate.outputSize, try !give(limit, write) { return false }
      var entry = Int(literals.quick[Int(truncatingIfNeeded: bits & 0x7FF)])
      if entry == 0 { entry = try long(literals) }
      drop(entry & 15)
      if entry < 256 << 4 {
        output[outputEnd] = UInt8(truncatingIfNeeded: entry >> 4)
        outputEnd = outputEnd &+ 1
        // Another literal often follows, and the bits for it are there.
        entry = Int(literals.quick[Int(truncatingIfNeeded: bits & 0x7FF)])
        if entry == 0 || entry >= 256 << 4 { continue }
        drop(entry & 15)
        output[outputEnd] = UInt8(truncatingIfNeeded: entry >> 4)
        outputEnd = outputEnd &+ 1
        continue
      }
      if entry >> 4 == 256 {
        if borrowed > bitCount { throw .damaged }
        return true
      }
      let lengthCode = entry >> 4 &- 257
      guard lengthCode < 29 else { throw .damaged }
      let lengthExtra = Int(Inflate.lengthExtra[lengthCode])
      let length =
        Int(Inflate.lengthBase[lengthCode])
        &+ Int(truncatingIfNeeded: bits & (1 << UInt64(lengthExtra) &- 1))
      drop(lengthExtra)
      var distanceEntry = Int(distances.quick[Int(truncatingIfNeeded: bits & 0x1FF)])
      if distanceEntry == 0 { distanceEntry = try long(distances) }
      drop(distanceEntry & 15)
      let distanceCode = distanceEntry >> 4
      guard distanceCode < 30 else { throw .damaged }
      let distanceExtra = Int(Inflate.distanceExtra[distanceCode])
      let distance =
        Int(Inflate.distanceBase[distanceCode])
        &+ Int(truncatingIfNeeded: bits & (1 << UInt64(distanceExtra) &- 1))
      drop(distanceExtra)
      guard distance <= outputEnd else { throw .damaged }
      copy(length, from: outputEnd &- distance)
    }
  }

  private func long(_ table: borrowing HuffmanTable) throws(ZipError) -> Int {
    guard let (symbol, length) = table.search(bits) else { throw .damaged }
    return symbol << 4 | length
  }

  /// Copies what was unpacked before; it may run into itself. Up to 7 bytes more are written.
  @inline(__always)
  private mutating func copy(_ length: Int, from start: Int) {
    let to = output + outputEnd
    let from = output + start
    if outputEnd &- start >= 8 {
      var i = 0
      while i < length {
        UnsafeMutableRawPointer(to + i).storeBytes(
          of: UnsafeRawPointer(from + i).loadUnaligned(as: UInt64.self), as: UInt64.self)
        i = i &+ 8
      }
    } else {
      var i = 0
      while i < length {
        to[i] = from[i]
        i = i &+ 1
      }
    }
    outputEnd = outputEnd &+ length
  }

  /// Gives away what is new, and keeps the last window.
  private mutating func give(_ limit: Int64, _ write: Write) throws(ZipError) -> Bool {
    total += Int64(outputEnd - given)
    if total > limit { throw .tooLarge }
    if outputEnd > given,
      !write(UnsafeRawBufferPointer(start: output + given, count: outputEnd - given))
    {
      return false
    }
    let kept = min(outputEnd, Inflate.window)
    output.update(from: output + (outputEnd - kept), count: kept)
    outputEnd = kept
    given = kept
    return true
  }

  // MARK: Codes

  private mutating func setFixedCodes() {
    var fixed = [UInt8](repeating: 8, count: 288)
    for symbol in 144..<256 { fixed[symbol] = 9 }
    for symbol in 256..<280 { fixed[symbol] = 7 }
    _ = literals.set(fixed[...])
    _ = distances.set([UInt8](repeating: 5, count: 32)[...])
  }

  private mutating func readCodes(_ read: Read) throws(ZipError) {
    let literalCount = try take(5, read) + 257
    let distanceCount = try take(5, read) + 1
    let lengthCount = try take(4, read) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .damaged }
    var words = [UInt8](repeating: 0, count: 19)
    for place in 0..<lengthCount {
      words[Int(Inflate.lengthOrder[place])] = UInt8(try take(3, read))
    }
    guard lengths.set(words[...]) else { throw .damaged }
    var all: [UInt8] = []
    while all.count < literalCount + distanceCount {
      try refill(read)
      var entry = Int(lengths.quick[Int(truncatingIfNeeded: bits & 0x7F)])
      if entry == 0 { entry = try long(lengths) }
      drop(entry & 15)
      switch entry >> 4 {
      case 16:
        guard let last = all.last else { throw .damaged }
        all.append(contentsOf: [UInt8](repeating: last, count: 3 + (try take(2, read))))
      case 17: all.append(contentsOf: [UInt8](repeating: 0, count: 3 + (try take(3, read))))
      case 18: all.append(contentsOf: [UInt8](repeating: 0, count: 11 + (try take(7, read))))
      case let length: all.append(UInt8(length))
      }
    }
    guard all.count == literalCount + distanceCount, all[256] != 0,
      literals.set(all[..<literalCount]), distances.set(all[literalCount...])
    else { throw .damaged }
  }

  private static let window = 1 << 15
  private static let inputSize = 1 << 16
  private static let outputSize = 1 << 17
  /// Room for the longest copy, what it writes beyond, and two literals.
  private static let slack = 258 + 8 + 2
}
