/// A value that is being read, with the path that messages name.
public struct Field: Hashable, Sendable {
  /// As in `drawing[2].side`; empty for the whole value.
  public let path: String
  public let value: JSONValue

  public init(_ value: JSONValue, path: String = "") {
    self.value = value
    self.path = path
  }

  /// The members of an object that may have only these names.
  public func fields(knowing names: [String]) throws(FieldError) -> Fields {
    let fields = try fields()
    for member in fields.members where !names.contains(member.name) {
      throw FieldError(
        path: path,
        .unknown(
          kind: "field", found: JSONValue.string(member.name).shown,
          nearest: nearest(to: member.name, in: names)))
    }
    return fields
  }

  /// The members of an object that may have any names.
  public func fields() throws(FieldError) -> Fields {
    guard case .object(let members) = value else { throw expected("an object") }
    return Fields(path: path, members: members)
  }

  /// The items of an array.
  public func items() throws(FieldError) -> [Field] {
    guard case .array(let items) = value else { throw expected("an array") }
    return items.enumerated().map { Field($0.element, path: "\(path)[\($0.offset)]") }
  }

  public func string() throws(FieldError) -> String {
    guard case .string(let text) = value else { throw expected("a text in quotes") }
    return text
  }

  public func bool() throws(FieldError) -> Bool {
    guard case .bool(let bool) = value else { throw expected("true or false") }
    return bool
  }

  /// A number, both ends included.
  public func number(in range: ClosedRange<Double>) throws(FieldError) -> Double {
    guard case .number(let number) = value, range.contains(number) else {
      let ends = (JSONValue.number(range.lowerBound).text, JSONValue.number(range.upperBound).text)
      throw expected("a number from \(ends.0) to \(ends.1)")
    }
    return number
  }

  /// A whole number, both ends included.
  public func wholeNumber(in range: ClosedRange<Int>) throws(FieldError) -> Int {
    guard case .number(let number) = value, number == number.rounded(.towardZero),
      number >= Double(range.lowerBound), number <= Double(range.upperBound)
    else { throw expected("a whole number from \(range.lowerBound) to \(range.upperBound)") }
    return Int(number)
  }

  /// A whole number that a double holds exactly, as milliseconds since 1970 are.
  public func wholeNumber64() throws(FieldError) -> Int64 {
    let exactWhole = 0x1p53
    guard case .number(let number) = value, number == number.rounded(.towardZero),
      number.magnitude < exactWhole
    else { throw expected("a whole number") }
    return Int64(number)
  }

  /// One of the known words of a kind, as in "region".
  public func word<Word: CaseIterable & RawRepresentable>(
    _ kind: String, of type: Word.Type = Word.self
  ) throws(FieldError) -> Word where Word.RawValue == String {
    guard case .string(let text) = value else { throw expected("the id of a \(kind) in quotes") }
    guard let word = Word(rawValue: text) else { throw unknown(kind, of: Word.self) }
    return word
  }

  /// The error that the value is no word of a kind; names the nearest one that is.
  public func unknown<Word: CaseIterable & RawRepresentable>(
    _ kind: String, of type: Word.Type
  ) -> FieldError where Word.RawValue == String {
    var near: String?
    if case .string(let text) = value {
      near = nearest(to: text, in: type.allCases.map { $0.rawValue })
    }
    return FieldError(path: path, .unknown(kind: kind, found: value.shown, nearest: near))
  }

  /// The error that something else was expected here.
  public func expected(_ what: String) -> FieldError {
    FieldError(path: path, .expected(what, found: value.shown))
  }

  /// The error that this can't be so; says why.
  public func refused(_ why: String) -> FieldError { FieldError(path: path, .refused(why)) }
}

extension JSONValue {
  /// A short form for messages: the text of a simple value, only the kind of a composed one.
  public var shown: String {
    switch self {
    case .null, .bool, .number: return text
    case .string(let value):
      let longest = 60  // ours: enough to recognise it, short enough for one line
      guard value.unicodeScalars.count > longest else { return text }
      let start = value.unicodeScalars.prefix(longest)
      return JSONValue.string(String(String.UnicodeScalarView(start)) + "…").text
    case .array: return "an array"
    case .object: return "an object"
    }
  }
}
