import Anatomy

/// A region as an area of one aspect: closed rings, of which a second is a hole.
struct RegionShape: Sendable {
  let region: RegionID
  /// A place well inside, for a mark.
  let label: Spot
  /// Smooth borders end to end, and a straight line where they meet the midline.
  let rings: [[Cubic]]

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

  private static let back = read(RegionsTable.back)
  private static let front = read(RegionsTable.front)
  private static let side = read(RegionsTable.side)

  @inline(never)
  private static func read(_ table: StaticString) -> [RegionShape] {
    var reader = TableReader(table, isInTenths: false)
    var borders: [[Cubic]] = []
    repeat {
      var knots = reader.spots()
      let isClosed = knots.first == knots.last
      if isClosed { knots.removeLast() }
      borders.append(SmoothLine(knots, closed: isClosed).cubics)
    } while reader.takes("/")
    guard reader.takes(";") else { return [] }
    var shapes: [RegionShape] = []
    while !reader.isAtEnd {
      guard let region = RegionID(rawValue: reader.word()), let label = reader.spot() else {
        return shapes
      }
      var rings: [[Cubic]] = []
      repeat {
        var ring: [Cubic] = []
        for number in reader.numbers() {
          guard borders.indices.contains(abs(number) - 1) else { return shapes }
          let border = borders[abs(number) - 1]
          let next = number > 0 ? border : border.backward
          if let pen = ring.last?.d, let start = next.first?.a, pen != start {
            ring.append(Cubic(from: pen, to: start))
          }
          ring += next
        }
        if let end = ring.last?.d, let start = ring.first?.a, end != start {
          ring.append(Cubic(from: end, to: start))
        }
        rings.append(ring)
      } while reader.takes("/")
      guard reader.takes(";") else { return shapes }
      shapes.append(RegionShape(region: region, label: label, rings: rings))
    }
    return shapes
  }
}

extension [Cubic] {
  /// The same way, from its end to its start.
  var backward: [Cubic] { reversed().map { Cubic(a: $0.d, b: $0.c, c: $0.b, d: $0.a) } }

  /// Places along the way, `each` of them for every curve.
  func places(each: Int) -> [Spot] {
    var places: [Spot] = []
    for curve in self {
      for step in 0..<each { places.append(curve.at(Double(step) / Double(each))) }
    }
    return places
  }
}

extension [[Spot]] {
  /// True inside an odd number of rings.
  func surround(_ spot: Spot) -> Bool {
    var isInside = false
    for ring in self where ring.surrounds(spot) { isInside.toggle() }
    return isInside
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

/// First the borders: the knots of smooth lines in whole millimetres, each told from the one before, with
/// `/` between. Then the regions, one row each: id, a place inside, and the numbers of the borders round
/// it, counted from 1, with a minus where one is followed backward; after `/` a hole.
///
/// A border stands here once, so that neighbours share it to the last digit. At the edge of the body borders lie
/// 3 mm outside the contour, which cuts them.
///
/// - Source: drawn by us; the regions are those of the evidence.
enum RegionsTable {}
