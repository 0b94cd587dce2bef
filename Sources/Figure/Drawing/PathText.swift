/// The text of an SVG path, written number by number.
struct PathText {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  mutating func move(_ spot: Spot) {
    command("M")
    pair(spot)
  }

  mutating func line(_ spot: Spot) {
    command("L")
    pair(spot)
  }

  /// A curve onward from where the pen is; the first point of the cubic is not written.
  mutating func curve(_ cubic: Cubic) {
    command("C")
    pair(cubic.b)
    pair(cubic.c)
    pair(cubic.d)
  }

  mutating func close() { command("Z") }

  mutating func command(_ letter: Unicode.Scalar) { bytes.append(UInt8(ascii: letter)) }

  mutating func append(_ other: PathText) { bytes += other.bytes }

  mutating func polygon(_ spots: [Spot]) {
    guard let first = spots.first else { return }
    move(first)
    for spot in spots.dropFirst() { line(spot) }
    close()
  }

  mutating func polyline(_ spots: [Spot]) {
    guard let first = spots.first else { return }
    move(first)
    for spot in spots.dropFirst() { line(spot) }
  }

  mutating func pair(_ spot: Spot) {
    number(spot.x, unit: Self.tenths)
    number(spot.y, unit: Self.tenths)
  }

  /// A step from where the pen is, at two decimals: for strokes finer than a tenth.
  mutating func step(_ spot: Spot) {
    number(spot.x, unit: Self.hundredths)
    number(spot.y, unit: Self.hundredths)
  }

  /// A number rounded to parts of a unit, after a space where one is needed.
  private mutating func number(_ value: Double, unit: Double) {
    guard value.magnitude < Self.limit else { return number(0, unit: unit) }
    var rest = Int32((value * unit).rounded(.toNearestOrEven))
    if rest < 0 {
      bytes.append(UInt8(ascii: "-"))
      rest = -rest
    } else if let last = bytes.last, last < UInt8(ascii: "A") {
      bytes.append(UInt8(ascii: " "))
    }
    let parts = Int32(unit)
    whole(rest / parts)
    var part = rest % parts
    guard part > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    var place = parts / Self.base
    while part > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part / place))
      part %= place
      place /= Self.base
    }
  }

  private mutating func whole(_ value: Int32) {
    if value >= Self.base { whole(value / Self.base) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % Self.base))
  }

  private static let base: Int32 = 10  // decimal digits
  private static let tenths = 10.0  // a tenth of a millimetre is finer than a pixel of a phone
  private static let hundredths = 100.0  // widths of ink lines are a few tenths
  private static let limit = 1e6  // a kilometre: beyond any figure, within 32 bits
}
