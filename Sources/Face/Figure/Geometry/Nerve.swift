/// A nerve or vessel, or a stretch of one that is kept free of pressure.
struct Nerve: Sendable {
  let name: String
  /// How wide it is drawn, in millimetres; 0 where the row tells a zone and no line.
  let width: Double
  /// How far to stay off its middle on either side, in millimetres; ours. 0 where it lies deep.
  let keepOff: Double
  let start: Spot
  let curves: [Cubic]

  /// What it carries, which tells its colour.
  enum Kind: CaseIterable { case nerve, artery, vein }

  var kind: Kind {
    if name.hasSuffix("artery") { return .artery }
    return name.hasSuffix("vein") ? .vein : .nerve
  }

  @inline(never)
  static func all(in aspect: Aspect) -> [Nerve] {
    switch aspect {
    case .back: back
    case .front: front
    case .side: side
    }
  }

  /// Millimetres from a place to the zone to keep off: 0 within, infinite where it has none.
  ///
  /// The zone ends square: beyond its ends the nerve lies deep.
  @inline(never)
  func gap(to spot: Spot) -> Double {
    guard keepOff > 0 else { return .infinity }
    var least = Double.infinity
    var from = start
    for curve in curves {
      for step in 1...Self.pieces {
        let to = curve.at(Double(step) / Double(Self.pieces))
        least = min(least, Self.gap(spot, from, to, keepOff))
        from = to
      }
    }
    return least
  }

  /// From a place to the rectangle along a piece of the line.
  private static func gap(_ spot: Spot, _ from: Spot, _ to: Spot, _ half: Double) -> Double {
    let run = to - from
    let along = (spot - from).dot(run.unit)
    let beyond = max(-along, along - run.length, 0)
    let aside = max((spot - from).dot(run.unit.turned).magnitude - half, 0)
    return (beyond * beyond + aside * aside).squareRoot()
  }

  private static let pieces = 8  // straight ones for a curve

  private static let back = read(NervesTable.back)
  private static let front = read(NervesTable.front)
  private static let side = read(NervesTable.side)

  @inline(never)
  private static func read(_ table: StaticString) -> [Nerve] {
    var reader = TableReader(table)
    var nerves: [Nerve] = []
    while !reader.isAtEnd {
      let name = reader.word()
      guard let width = reader.length(), let keepOff = reader.length(),
        case let line = SmoothLine(reader.spots(), closed: false), reader.takes(";")
      else { return nerves }
      nerves.append(
        Nerve(name: name, width: width, keepOff: keepOff, start: line.start, curves: line.cubics))
    }
    return nerves
  }
}

/// Nerves and vessels, one row each: name, width (0 for a zone only), half the width of the zone to
/// keep off (0 for none), then the knots of a smooth line, each told from the one before; in tenths
/// of a millimetre.
///
/// - Source: textbook surface marks, drawn by us; the widths of the zones are ours.
enum NervesTable {}
