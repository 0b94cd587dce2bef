import JSONText
import Testing

@Suite struct TextLinesTests {
  private func read(_ text: String) -> [String] {
    TextLines(Array(text.utf8)).filled.map {
      "\($0.number):" + String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      ("", []), ("a", ["1:a"]), ("a\n", ["1:a"]), ("a\n\nb", ["1:a", "3:b"]),
      ("\u{FEFF}a\r\nb\r\n", ["1:a", "2:b"]), (" \t\r\n a \n", ["2: a "]),
      ("a\rb", ["1:a\rb"]), ("a\n\u{FEFF}b", ["1:a", "2:\u{FEFF}b"]),
    ] as [(String, [String])])
  func `blank lines and the mark of byte order are passed over and counted`(
    text: String, lines: [String]
  ) {
    #expect(read(text) == lines)
  }
}
