import JSONText
import TestSupport
import Testing

@Suite struct ParsingTests {
  @Test(arguments: [
    ("null", JSONValue.null),
    (" true ", .bool(true)),
    ("[ ]", .array([])),
    ("{\t}", .object([])),
    ("[1,-0.5e1,\"a\"]", .array([.number(1), .number(-5), .string("a")])),
    ("{\"b\":1,\"a\":{}}", .object([Member("b", .number(1)), Member("a", .object([]))])),
    (#""\"\\\/\b\f\n\r\té\uD83D\uDE00""#, .string("\"\\/\u{8}\u{C}\n\r\té😀")),
    ("\"é😀\"", .string("é😀")),
  ])
  func `valid text is read`(text: String, expected: JSONValue) throws {
    #expect(try JSONValue.parsed(text) == expected)
  }

  @Test(arguments: [
    ("", "Line 1, column 1: expected a value."),
    ("[1,]", "Line 1, column 4: expected a value."),
    ("[1 2]", "Line 1, column 4: expected a comma or \"]\"."),
    ("{\"a\":1 \"b\":2}", "Line 1, column 8: expected a comma or \"}\"."),
    ("{a:1}", "Line 1, column 2: expected a name in quotes."),
    ("{\"a\" 1}", "Line 1, column 6: expected a colon."),
    ("{\"a\":1,}", "Line 1, column 8: expected a name in quotes."),
    ("{\n \"é\": 1,\n \"é\": 2}", "Line 3, column 2: the name \"é\" stands twice in one object."),
    ("1 2", "Line 1, column 3: expected nothing more."),
    ("01", "Line 1, column 2: expected nothing more."),
    ("-", "Line 1, column 2: expected a digit."),
    ("1.", "Line 1, column 3: expected a digit."),
    ("1e+", "Line 1, column 4: expected a digit."),
    (".5", "Line 1, column 1: expected a value."),
    ("+1", "Line 1, column 1: expected a value."),
    ("NaN", "Line 1, column 1: expected a value."),
    ("nul", "Line 1, column 1: expected a value."),
    ("1e400", "Line 1, column 1: the number is too large."),
    ("[-1e309]", "Line 1, column 2: the number is too large."),
    ("\"a", "Line 1, column 1: the text in quotes is not closed."),
    ("\"a\nb\"", "Line 1, column 3: a control character in a text must be escaped."),
    (#""\x""#, "Line 1, column 2: unknown escape after a backslash."),
    (#""\u12G4""#, "Line 1, column 2: unknown escape after a backslash."),
    (#""\uD83D""#, "Line 1, column 2: half of a surrogate pair without its other half."),
    (#""\uDE00""#, "Line 1, column 2: half of a surrogate pair without its other half."),
    (#""\uD83Dx""#, "Line 1, column 2: half of a surrogate pair without its other half."),
    (#""\uD83D\u0041""#, "Line 1, column 2: half of a surrogate pair without its other half."),
  ])
  func `an error says where and what`(text: String, sentence: String) {
    #expect(error(of: Array(text.utf8))?.sentence == sentence)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
      [0xFF], [0xC3],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are an error`(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    #expect(error(of: [quote] + bytes + [quote])?.problem == .notUTF8)
  }

  @Test func `every scalar survives writing and reading`() throws {
    for number in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let text = String(Character(scalar))
      let back = try JSONValue.parsed(JSONValue.string(text).text)
      guard case .string(let read) = back, read.utf8.elementsEqual(text.utf8) else {
        Issue.record("U+\(String(number, radix: 16)) came back changed")
        continue
      }
    }
  }

  @Test func `brackets nest to sixty-four levels and no further`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(error(of: nested(64)) == nil)
    #expect(error(of: nested(65))?.problem == .tooDeep)
    #expect(error(of: nested(1_000_000))?.problem == .tooDeep)
  }

  @Test func `a repeated name is found in a large object too`() throws {
    let names = (0..<5_000).map { "\"n\($0)\":0" }
    #expect(error(of: Array("{\(names.joined(separator: ","))}".utf8)) == nil)
    let twice = "{\((names + ["\"n17\":0"]).joined(separator: ","))}"
    #expect(error(of: Array(twice.utf8))?.problem == .repeatedName("n17"))
  }

  @Test func `any bytes are read or refused, and what is read comes back the same`() throws {
    var random = SplitMix(seed: 7)
    let alphabet = Array("{}[]\",:0123456789.eE+-\\u truefalsn\u{e9}\n".utf8) + [0xFF, 0xC3, 0x00]
    var read = 0
    for _ in 0..<30_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      guard let value = try? JSONValue.parsed(bytes) else { continue }
      read += 1
      #expect(try JSONValue.parsed(value.text) == value)
    }
    #expect(read > 300)
  }

  private func error(of bytes: [UInt8]) -> JSONError? {
    do {
      _ = try JSONValue.parsed(bytes)
      return nil
    } catch { return error }
  }
}
