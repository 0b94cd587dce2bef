/// Reads the words and whole numbers of a table, in their order.
///
/// Words and numbers are parted by white space; `/` begins a part and `;` ends a row.
struct TableReader {
  private let bytes: [UInt8]
  private let isInTenths: Bool
  private var at = 0

  /// - Parameter isInTenths: false where the table is in whole millimetres.
  @inline(never)
  init(_ table: StaticString, isInTenths: Bool = true) {
    self.isInTenths = isInTenths
    bytes = table.withUTF8Buffer { Array($0) }
    skipSpace()
  }

  var isAtEnd: Bool { at >= bytes.count }

  /// Everything up to the next white space.
  @inline(never)
  mutating func word() -> String {
    let first = at
    while at < bytes.count, bytes[at] > UInt8(ascii: " ") { at += 1 }
    let word = String(decoding: bytes[first..<at], as: UTF8.self)
    skipSpace()
    return word
  }

  /// The next number; nil, and nothing read, where none stands here.
  @inline(never)
  mutating func number() -> Int? {
    var next = at
    let isNegative = next < bytes.count && bytes[next] == UInt8(ascii: "-")
    if isNegative { next += 1 }
    var value = 0
    let first = next
    while next < bytes.count, let digit = Self.digit(bytes[next]) {
      value = value * Self.base + digit
      next += 1
    }
    guard next > first else { return nil }
    at = next
    skipSpace()
    return isNegative ? -value : value
  }

  /// A length in millimetres; nil where no number stands here.
  mutating func length() -> Double? {
    number().map { Double($0) / (isInTenths ? Self.tenths : 1) }
  }

  /// A place: two lengths.
  @inline(never)
  mutating func spot() -> Spot? {
    guard let x = length(), let y = length() else { return nil }
    return Spot(x, y)
  }

  /// Steps over a mark if it stands here.
  @inline(never)
  mutating func takes(_ mark: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
    at += 1
    skipSpace()
    return true
  }

  /// The numbers up to the next mark or word.
  mutating func numbers() -> [Int] {
    var all: [Int] = []
    while let value = number() { all.append(value) }
    return all
  }

  /// Places up to the next mark, each told from the one before.
  @inline(never)
  mutating func spots() -> [Spot] {
    var all: [Spot] = []
    while let step = spot() { all.append((all.last ?? Spot(0, 0)) + step) }
    return all
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] <= UInt8(ascii: " ") { at += 1 }
  }

  private static let base = 10  // decimal digits
  private static let tenths = 10.0  // in a millimetre

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
  }
}

extension TableReader {
  /// Rows of `name flags knots ;` with the flags c (closed), m (midline), f (faint), h (hole),
  /// s (shade), x (fine).
  @inline(never)
  mutating func lines() -> [BodyLine] {
    var lines: [BodyLine] = []
    while !isAtEnd {
      let name = word()
      let flags = word().utf8
      func has(_ flag: Unicode.Scalar) -> Bool { flags.contains(UInt8(ascii: flag)) }
      let isClosed = has("c")
      let line = SmoothLine(spots(), closed: isClosed)
      guard takes(";") else { return lines }
      lines.append(
        BodyLine(
          name: name, start: line.start, curves: line.cubics, isClosed: isClosed,
          isMidline: has("m"), isFaint: has("f"), isHole: has("h"), isShade: has("s"),
          isFine: has("x")))
    }
    return lines
  }
}
