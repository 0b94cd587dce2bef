/// The text of an SVG path, written number by number.
struct PathText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where the last stroke began.
  var pen = Spot(0, 0)
  /// In whole millimetres: enough where a pixel shows more than one.
  var isCoarse = false
  /// The last place as it was written: later ones are told from there, so that nothing drifts.
  private var last: (x: Int32, y: Int32) = (0, 0)

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  @inline(never)
  mutating func move(_ spot: Spot) {
    command("M")
    last = written(spot)
    number(last.x)
    number(last.y)
  }

  @inline(never)
  mutating func line(_ spot: Spot) {
    command("l")
    last = step(spot)
  }

  /// A curve onward from where the pen is; the first point of the cubic is not written.
  @inline(never)
  mutating func curve(_ cubic: Cubic) {
    command("c")
    _ = step(cubic.b)
    _ = step(cubic.c)
    last = step(cubic.d)
  }

  mutating func close() { command("Z") }

  @inline(never)
  mutating func command(_ letter: Unicode.Scalar) { bytes.append(UInt8(ascii: letter)) }

  mutating func append(_ other: PathText) {
    bytes += other.bytes
    last = other.last
  }

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

  /// Writes the way from the last place, and tells the place as it is written.
  @inline(never)
  private mutating func step(_ spot: Spot) -> (x: Int32, y: Int32) {
    let place = written(spot)
    number(place.x - last.x)
    number(place.y - last.y)
    return place
  }

  private func written(_ spot: Spot) -> (x: Int32, y: Int32) {
    (written(spot.x), written(spot.y))
  }

  /// A length in tenths of a millimetre.
  @inline(never)
  private func written(_ value: Double) -> Int32 {
    guard value.magnitude < Self.limit else { return 0 }
    return isCoarse
      ? Int32(value.rounded(.toNearestOrEven)) * Self.base
      : Int32((value * Self.tenths).rounded(.toNearestOrEven))
  }

  /// A step in whole tenths of a millimetre: for strokes, which are drawn at a tenth of their size.
  mutating func fine(_ step: Spot) {
    number(Int32((step.x * Self.tenths).rounded(.toNearestOrEven)), hasTenths: false)
    number(Int32((step.y * Self.tenths).rounded(.toNearestOrEven)), hasTenths: false)
  }

  /// A number, given in tenths, after a space where one is needed.
  @inline(never)
  private mutating func number(_ tenths: Int32, hasTenths: Bool = true) {
    var rest = tenths
    if rest < 0 {
      bytes.append(UInt8(ascii: "-"))
      rest = -rest
    } else if let before = bytes.last, before < UInt8(ascii: "A") {
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
