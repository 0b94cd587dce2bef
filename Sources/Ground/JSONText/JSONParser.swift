/// Reads one value from bytes, strictly by RFC 8259.
struct JSONParser {
  /// Brackets inside each other; ours: far beyond any case or entry, far below the stack's end.
  static let deepest = 64
  /// From here on names are looked up in a set, so that a huge object stays quick; ours.
  static let fewNames = 12

  let bytes: [UInt8]
  var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at hand; nil at the end.
  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func document() throws(JSONError) -> JSONValue {
    skipSpace()
    let value = try value(depth: 0)
    skipSpace()
    guard byte == nil else { throw error(.expected(.end)) }
    return value
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    switch byte {
    case ASCII.quote: return .string(try text())
    case ASCII.openBrace: return try object(depth: depth + 1)
    case ASCII.openBracket: return try array(depth: depth + 1)
    case .some(let first) where first == ASCII.minus || ASCII.isDigit(first):
      return .number(try number())
    case .some, .none:
      if skip("null") { return .null }
      if skip("true") { return .bool(true) }
      if skip("false") { return .bool(false) }
      throw error(.expected(.value))
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONParser.deepest else { throw error(.tooDeep) }
    at += 1
    skipSpace()
    var items: [JSONValue] = []
    if skip(ASCII.closeBracket) { return .array(items) }
    while true {
      skipSpace()
      items.append(try value(depth: depth))
      skipSpace()
      if skip(ASCII.closeBracket) { return .array(items) }
      guard skip(ASCII.comma) else { throw error(.expected(.commaOrBracket)) }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= JSONParser.deepest else { throw error(.tooDeep) }
    at += 1
    skipSpace()
    var members: [Member] = []
    var names: Set<String> = []
    if skip(ASCII.closeBrace) { return .object(members) }
    while true {
      skipSpace()
      let start = at
      guard byte == ASCII.quote else { throw error(.expected(.name)) }
      let name = try text()
      guard !isRepeated(name, in: members, &names) else {
        throw error(.repeatedName(name), at: start)
      }
      skipSpace()
      guard skip(ASCII.colon) else { throw error(.expected(.colon)) }
      skipSpace()
      members.append(Member(name, try value(depth: depth)))
      skipSpace()
      if skip(ASCII.closeBrace) { return .object(members) }
      guard skip(ASCII.comma) else { throw error(.expected(.commaOrBrace)) }
    }
  }

  private func isRepeated(_ name: String, in members: [Member], _ names: inout Set<String>) -> Bool
  {
    guard members.count >= JSONParser.fewNames else {
      return members.contains { $0.name == name }
    }
    if names.isEmpty { names = Set(members.map { $0.name }) }
    return !names.insert(name).inserted
  }

  mutating func skipSpace() {
    while let next = byte,
      next == ASCII.space || next == ASCII.newline || next == ASCII.carriageReturn
        || next == ASCII.tab
    {
      at += 1
    }
  }

  mutating func skip(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    at += 1
    return true
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let matches = word.withUTF8Buffer { wanted in wanted.elementsEqual(bytes[at..<end]) }
    if matches { at = end }
    return matches
  }

  /// An error at the byte at hand, or at a given one.
  func error(_ problem: JSONError.Problem, at place: Int? = nil) -> JSONError {
    let end = place ?? at
    var line = 1
    var column = 1
    for byte in bytes[..<end] {
      if byte == ASCII.newline {
        line += 1
        column = 1
      } else if !UTF8.isContinuation(byte) {
        column += 1
      }
    }
    return JSONError(line: line, column: column, problem: problem)
  }
}

extension JSONValue {
  /// The one value that the bytes hold, with nothing but space around it.
  ///
  /// Fails on anything that RFC 8259 does not allow, on bytes that are not UTF-8, on a name that
  /// stands twice in one object, on numbers beyond a double, and beyond 64 levels.
  public static func parsed(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    return try parser.document()
  }

  /// The one value that the text holds; see `parsed(_:)` for bytes.
  public static func parsed(_ text: String) throws(JSONError) -> JSONValue {
    try parsed(Array(text.utf8))
  }
}
