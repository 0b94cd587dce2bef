/// A colour in red, green and blue, each 0...255.
struct Colour: Hashable {
  let red: Double
  let green: Double
  let blue: Double

  private init(red: Double, green: Double, blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`.
  init?(_ text: Substring) {
    let digits = text.dropFirst()
    guard text.first == "#", digits.count == Self.digits,
      let value = UInt32(digits, radix: Self.radix)
    else { return nil }
    red = Double((value >> 16) & 0xff)  // the first byte of three
    green = Double((value >> 8) & 0xff)  // the second
    blue = Double(value & 0xff)
  }

  /// The mixture with so much of the other, 0...1.
  func mixed(with other: Colour, _ share: Double) -> Colour {
    func blend(_ a: Double, _ b: Double) -> Double { a + (b - a) * share }
    return Colour(
      red: blend(red, other.red), green: blend(green, other.green), blue: blend(blue, other.blue))
  }

  var text: String {
    "#"
      + [red, green, blue].map { part in
        let hex = String(UInt8(part.rounded(.toNearestOrEven)), radix: Self.radix)
        return hex.utf8.count < 2 ? "0" + hex : hex
      }.joined()
  }

  private static let digits = 6
  private static let radix = 16
}

extension Stylesheet {
  /// A value with its tokens and mixtures worked out; nil where a token has none.
  func value(_ text: Substring) -> String? {
    if text.hasPrefix("var("), text.hasSuffix(")") {
      let name = text.dropFirst("var(".count).dropLast()
      guard let value = tokens[String(name)] else { return nil }
      return self.value(Substring(value))
    }
    if text.hasPrefix(Self.mix), text.hasSuffix(")") {
      return mixture(text.dropFirst(Self.mix.count).dropLast())
    }
    return String(text)
  }

  /// `var(--a) 30%, var(--b)`: three tenths of a, the rest b.
  private func mixture(_ text: Substring) -> String? {
    let parts = text.split(separator: ",")
    guard parts.count == 2, let last = parts.last, let first = parts.first else { return nil }
    let words = first.split(separator: " ")
    guard let name = words.first, let share = words.last.flatMap({ Int($0.dropLast()) }),
      let one = value(name.trimmed).flatMap({ Colour(Substring($0)) }),
      let other = value(last.trimmed).flatMap({ Colour(Substring($0)) })
    else { return nil }
    return other.mixed(with: one, Double(share) / Self.hundred).text
  }

  private static let mix = "color-mix(in srgb,"
  private static let hundred = 100.0  // per cent
}
