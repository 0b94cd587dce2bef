/// Reads the text of a chance table byte by byte.
struct ChanceText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ text: StaticString) {
    bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  /// The next word, as its place in the text; nil at the end.
  mutating func word() -> Range<Int>? {
    while at < bytes.count, Byte.isSpace(bytes[at]) { at += 1 }
    let start = at
    while at < bytes.count, !Byte.isSpace(bytes[at]), bytes[at] != Byte.comma { at += 1 }
    return at > start ? start..<at : nil
  }

  /// The number of the id that a word spells; the search begins at the last one found, as lists
  /// stand in the order of their ids.
  func place(of word: Range<Int>, in ids: [[UInt8]], from first: Int) -> Int? {
    for step in ids.indices {
      let place = (first + step) % ids.count
      let id = ids[place]
      if id.count == word.count, id.elementsEqual(bytes[word]) { return place }
    }
    return nil
  }

  /// A word with its chance, where both follow: `up 22`.
  mutating func named() -> (id: Range<Int>, chance: Chance)? {
    let before = at
    guard let id = word(), let chance = chance() else {
      at = before
      return nil
    }
    return (id, chance)
  }

  /// A percentage with its marks, where one follows: `68`, `2.5~`, `78 x6.6`.
  mutating func chance() -> Chance? {
    let before = at
    guard let percent = number(), atEnd else {
      at = before
      return nil
    }
    var marks = 0
    while at < bytes.count, bytes[at] == Byte.tilde {
      marks += 1
      at += 1
    }
    var studied: Double?
    if at + 1 < bytes.count, bytes[at] == Byte.space, bytes[at + 1] == Byte.x {
      at += 2
      studied = number()
    }
    let hundred = 100.0
    let agreement: Chance.Agreement = marks == 0 ? .close : marks == 1 ? .apart : .farApart
    return Chance(percent / hundred, agreement, studied: studied)
  }

  /// Takes a comma; false where there is none.
  mutating func comma() -> Bool {
    guard at < bytes.count, bytes[at] == Byte.comma else { return false }
    at += 1
    return true
  }

  mutating func skipLine() {
    while at < bytes.count, bytes[at] != Byte.newline { at += 1 }
  }

  /// True where a number may end: ids such as `2-3` begin with a digit too.
  private var atEnd: Bool {
    guard at < bytes.count else { return true }
    return Byte.isSpace(bytes[at]) || bytes[at] == Byte.comma || bytes[at] == Byte.tilde
  }

  private mutating func number() -> Double? {
    while at < bytes.count, bytes[at] == Byte.space { at += 1 }
    let start = at
    let ten = 10.0
    var value = 0.0
    var unit = 1.0
    var isFraction = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte == Byte.point {
        isFraction = true
      } else if Byte.digits.contains(byte) {
        value = value * ten + Double(byte - Byte.digits.lowerBound)
        if isFraction { unit *= ten }
      } else {
        break
      }
      at += 1
    }
    return at > start ? value / unit : nil
  }

  private enum Byte {
    static let newline: UInt8 = 0x0A
    static let space: UInt8 = 0x20
    static let comma: UInt8 = 0x2C
    static let point: UInt8 = 0x2E
    static let digits: ClosedRange<UInt8> = 0x30...0x39
    static let x: UInt8 = 0x78
    static let tilde: UInt8 = 0x7E

    static func isSpace(_ byte: UInt8) -> Bool { byte == space || byte == newline }
  }
}
