/// The text of an SVG path, written number by number.
struct PathText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where the last stroke began.
  var pen = Spot(0, 0)

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  @inline(never)
  mutating func move(_ spot: Spot) {
    command("M")
    pair(spot)
  }

  @inline(never)
  mutating func line(_ spot: Spot) {
    command("L")
    pair(spot)
  }

  /// A curve onward from where the pen is; the first point of the cubic is not written.
  @inline(never)
  mutating func curve(_ cubic: Cubic) {
    command("C")
    pair(cubic.b)
    pair(cubic.c)
    pair(cubic.d)
  }

  mutating func close() { command("Z") }

  @inline(never)
  mutating func command(_ letter: Unicode.Scalar) { bytes.append(UInt8(ascii: letter)) }

  mutating func append(_ other: PathText) { bytes += other.bytes }

  @inline(never)
  mutating func polygon(_ spots: [Spot]) {
    guard let first = spots.first else { return }
    move(first)
    for spot in spots.dropFirst() { line(spot) }
    close()
  }

  @inline(never)
  mutating func polyline(_ spots: [Spot]) {
    guard let first = spots.first else { return }
    move(first)
    for spot in spots.dropFirst() { line(spot) }
  }

  mutating func pair(_ spot: Spot) {
    number(spot.x)
    number(spot.y)
  }

  /// A step in whole tenths of a millimetre: for strokes, which are drawn at a tenth of their size.
  mutating func fine(_ step: Spot) {
    number(step.x * Self.tenths, hasTenths: false)
    number(step.y * Self.tenths, hasTenths: false)
  }

  /// A number after a space where one is needed.
  @inline(never)
  private mutating func number(_ value: Double, hasTenths: Bool = true) {
    guard value.magnitude < Self.limit else { return number(0) }
    var rest = Int32((hasTenths ? value * Self.tenths : value).rounded(.toNearestOrEven))
    if rest < 0 {
      bytes.append(UInt8(ascii: "-"))
      rest = -rest
    } else if let last = bytes.last, last < UInt8(ascii: "A") {
      bytes.append(UInt8(ascii: " "))
    }
    guard hasTenths else { return whole(rest) }
    whole(rest / Self.base)
    guard rest % Self.base > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    whole(rest % Self.base)
  }

  private mutating func whole(_ value: Int32) {
    if value >= Self.base { whole(value / Self.base) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % Self.base))
  }

  private static let base: Int32 = 10  // decimal digits
  private static let tenths = 10.0  // a tenth of a millimetre is finer than a pixel of a phone
  private static let limit = 1e6  // a kilometre: beyond any figure, within 32 bits
}
