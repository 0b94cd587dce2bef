/// A nerve that is kept free of pressure.
struct Nerve: Sendable {
  let name: String
  /// How wide it is drawn, in millimetres.
  let width: Double
  /// How far to stay off its middle on either side, in millimetres; ours.
  let keepOff: Double
  let start: Spot
  let curves: [Cubic]

  @inline(never)
  static func all(in aspect: Aspect) -> [Nerve] {
    switch aspect {
    case .back: back
    case .front: front
    case .side: side
    }
  }

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

/// Nerves, one row each: name, width, half the width of the zone to keep off, then the knots of a
/// smooth line, each told from the one before; in tenths of a millimetre.
///
/// - Source: drawn by us from anatomy; the widths of the zones are ours.
enum NervesTable {}
