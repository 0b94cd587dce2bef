import Anatomy

/// A region as an area of one aspect: closed rings, of which a second is a hole.
struct RegionShape: Sendable {
  let region: RegionID
  /// A place well inside, for a mark.
  let label: Spot
  let rings: [[Spot]]

  @inline(never)
  static func all(in aspect: Aspect) -> [RegionShape] {
    switch aspect {
    case .back: back
    case .front: front
    case .side: side
    }
  }

  static func of(_ region: RegionID, in aspect: Aspect) -> RegionShape? {
    all(in: aspect).first { $0.region == region }
  }

  /// True inside an odd number of rings.
  func contains(_ spot: Spot) -> Bool {
    var isInside = false
    for ring in rings where ring.surrounds(spot) { isInside.toggle() }
    return isInside
  }

  private static let back = read(RegionsTable.back)
  private static let front = read(RegionsTable.front)
  private static let side = read(RegionsTable.side)

  @inline(never)
  private static func read(_ table: StaticString) -> [RegionShape] {
    var reader = TableReader(table, isInTenths: false)
    var shapes: [RegionShape] = []
    while !reader.isAtEnd {
      guard let region = RegionID(rawValue: reader.word()), let label = reader.spot() else {
        return shapes
      }
      var rings: [[Spot]] = []
      while reader.takes("/") { rings.append(reader.spots()) }
      guard reader.takes(";") else { return shapes }
      shapes.append(RegionShape(region: region, label: label, rings: rings))
    }
    return shapes
  }
}

extension [Spot] {
  /// True where the closed ring goes round the place.
  @inline(never)
  func surrounds(_ spot: Spot) -> Bool {
    var isInside = false
    guard var before = last else { return false }
    for next in self {
      if (next.y > spot.y) != (before.y > spot.y),
        spot.x < (before.x - next.x) * (spot.y - next.y) / (before.y - next.y) + next.x
      {
        isInside.toggle()
      }
      before = next
    }
    return isInside
  }
}

/// Regions, one row each: id, a place inside, then after each `/` a ring; in whole
/// millimetres, each place told from the one before. Neighbours share their places.
///
/// - Source: drawn by us; the regions are those of the evidence.
enum RegionsTable {}
