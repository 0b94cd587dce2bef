/// One start tag: its name and the attributes that the import needs, as places in the buffer.
struct Tag {
  typealias Bytes = ByteScan.Bytes

  var name = Piece()
  var type = Piece()
  var sourceName = Piece()
  var startDate = Piece()
  var endDate = Piece()
  var value = Piece()
  var unit = Piece()
  var device = Piece()
  var workout = Piece()
  var duration = Piece()
  var durationUnit = Piece()
  var isEmpty = false

  /// Where a text stands in the buffer.
  struct Piece {
    var start = 0
    var count = 0
  }

  /// How the reading of a tag ended.
  enum Ending {
    /// The place after the tag.
    case complete(Int)
    /// The buffer ends inside the tag.
    case needsMore
    /// The tag is damaged; reading goes on from here.
    case broken(Int)
  }

  /// Reads a start tag.
  /// - Parameter start: the first byte of its name.
  @inline(__always)
  mutating func read(_ bytes: Bytes, from start: Int, to end: Int) -> Ending {
    var i = start
    while i < end && !Tag.endsName(bytes[i]) { i += 1 }
    name = Piece(start: start, count: i - start)
    while true {
      while i < end && Tag.isSpace(bytes[i]) { i += 1 }
      if i >= end { return .needsMore }
      let byte = bytes[i]
      if byte == Ascii.greater { return .complete(i + 1) }
      if byte == Ascii.slash {
        if i + 1 >= end { return .needsMore }
        if bytes[i + 1] == Ascii.greater {
          isEmpty = true
          return .complete(i + 2)
        }
        i += 1
        continue
      }
      if byte == Ascii.less { return .broken(i) }
      let key = i
      while i < end && bytes[i] != Ascii.equals && !Tag.endsName(bytes[i]) { i += 1 }
      let keyCount = i - key
      if i >= end { return .needsMore }
      if bytes[i] != Ascii.equals {
        // A word without a value, or a quote that belongs to nothing: passed over.
        if keyCount == 0 { i += 1 }
        continue
      }
      i += 1
      if i >= end { return .needsMore }
      let quote = bytes[i]
      if quote != Ascii.quote && quote != Ascii.apostrophe { continue }
      let text = i + 1
      i = ByteScan.find(quote, or: Ascii.less, bytes, from: text, to: end)
      if i >= end { return .needsMore }
      // A raw "<" cannot stand in a value: its closing quote is missing.
      if bytes[i] == Ascii.less { return .broken(i) }
      keep(bytes + key, keyCount, Piece(start: text, count: i - text))
      i += 1
    }
  }

  /// Keeps what the import needs; the lengths and first letters tell the names apart.
  @inline(__always)
  private mutating func keep(_ key: Bytes, _ count: Int, _ piece: Piece) {
    switch (count, key[0]) {
    case (4, Ascii.t): type = piece
    case (10, Ascii.s): sourceName = piece
    case (9, Ascii.s): startDate = piece
    case (7, Ascii.e): endDate = piece
    case (5, Ascii.v): value = piece
    case (4, Ascii.u): unit = piece
    case (6, Ascii.d): device = piece
    case (19, Ascii.w): workout = piece
    case (8, Ascii.d): duration = piece
    case (12, Ascii.d): durationUnit = piece
    default: break
    }
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte <= Ascii.space }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= Ascii.space || byte == Ascii.greater || byte == Ascii.slash || byte == Ascii.less
      || byte == Ascii.quote
  }
}

enum Ascii {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let plus: UInt8 = 0x2B
  static let minus: UInt8 = 0x2D
  static let point: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let question: UInt8 = 0x3F
  static let d: UInt8 = 0x64
  static let e: UInt8 = 0x65
  static let s: UInt8 = 0x73
  static let t: UInt8 = 0x74
  static let u: UInt8 = 0x75
  static let v: UInt8 = 0x76
  static let w: UInt8 = 0x77
}
