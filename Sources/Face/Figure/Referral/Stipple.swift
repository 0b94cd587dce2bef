/// Dots over an area, thinning out toward its edge: no hard border of a pain is claimed.
struct Stipple {
  /// Between dots, in millimetres.
  let step: Double
  /// How far from the edge the dots begin to thin out, in millimetres.
  let reach: Double

  static let dense = Stipple(step: 5.6, reach: 20)
  static let thin = Stipple(step: 9, reach: 22)

  /// The same for a smaller picture.
  func scaled(_ scale: Double) -> Stipple { Stipple(step: step * scale, reach: reach * scale) }

  /// Dots where the areas are, each told by its rings, but not where the others are.
  func dots(in areas: [[[Spot]]], notIn others: [[[Spot]]]) -> PathText {
    let own = areas.map(Outlined.init)
    let taken = others.map(Outlined.init)
    var path = PathText()
    let box = Window.around(own.flatMap { $0.rings.flatMap { $0 } }, margin: step)
    var index = 0
    var y = box.y
    var row = 0
    while y < box.y + box.height {
      var x = box.x + (row % 2 == 0 ? 0 : step / 2)
      while x < box.x + box.width {
        index += 1
        let dot = Spot(
          x + (grain(index, 1) - 0.5) * step * Self.jitter,
          y + (grain(index, 2) - 0.5) * step * Self.jitter)
        x += step
        if taken.contains(where: { $0.contains(dot) }) { continue }
        if grain(index, 3) < (nearness(dot, own) - Self.least) * Self.steepness {
          path.dot(dot)
        }
      }
      y += step * Self.rows
      row += 1
    }
    return path
  }

  /// The share of places around that lie within.
  private func nearness(_ dot: Spot, _ own: [Outlined]) -> Double {
    var count = 0
    for direction in Self.around {
      let place = dot + direction * reach
      if own.contains(where: { $0.contains(place) }) { count += 1 }
    }
    return Double(count) / Double(Self.around.count)
  }

  private static let jitter = 0.6  // of the step: even, and not a grid
  private static let rows = 0.87  // rows of a triangular grid
  private static let least = 0.22  // share of neighbours within, below which no dot stands
  private static let steepness = 1.7  // how fast dots thin out
  private static let diagonal = 0.7071  // half the root of 2
  private static let around = [
    Spot(1, 0), Spot(diagonal, diagonal), Spot(0, 1), Spot(-diagonal, diagonal), Spot(-1, 0),
    Spot(-diagonal, -diagonal), Spot(0, -1), Spot(diagonal, -diagonal),
  ]
}

/// An area with its bounds, so that far places are told quickly.
private struct Outlined {
  let rings: [[Spot]]
  let bounds: Window

  init(_ rings: [[Spot]]) {
    self.rings = rings
    bounds = .around(rings.flatMap { $0 }, margin: 0)
  }

  func contains(_ spot: Spot) -> Bool { bounds.contains(spot) && rings.surround(spot) }
}

extension PathText {
  /// A line of no length: a dot where line ends are round.
  mutating func dot(_ spot: Spot) {
    move(spot)
    command("h")
    command("0")
  }
}
