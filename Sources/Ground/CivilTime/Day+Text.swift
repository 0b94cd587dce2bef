/// Days as ISO 8601 writes them.
extension Day {
  /// `2026-11-22`
  public var text: String { fourDigits(year) + "-" + twoDigits(month) + "-" + twoDigits(day) }

  /// Reads `2026-11-22`; fails on anything else and on days that do not exist.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == Day.form.count else { return nil }
    var parts = [0, 0, 0]
    for (byte, part) in zip(bytes, Day.form) {
      if part < 0 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        parts[part] = parts[part] * decimal + Int(byte - UInt8(ascii: "0"))
      }
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// Which part each character belongs to; -1 is a hyphen.
  private static let form = [0, 0, 0, 0, -1, 1, 1, -1, 2, 2]
}

let decimal = 10

func twoDigits(_ number: Int) -> String { digits(number, 2) }
func fourDigits(_ number: Int) -> String { digits(number, 4) }

/// A number that is not negative, with leading zeros.
func digits(_ number: Int, _ count: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
}
