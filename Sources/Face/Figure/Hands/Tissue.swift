import Markup

/// Skin, fat and muscle in section, with the knot that is pressed.
struct Tissue {
  enum Lie { case below, above }

  /// The line of the skin, y up.
  let skin: [Spot]
  /// Where the flesh is: below a hand, above a ball.
  let lie: Lie

  var nodes: [Node] {
    let knot = Element(
      "ellipse",
      [
        .class("fig-knot"), .number("cx", 0), .number("cy", -knotHeight),
        .number("rx", Self.knotWidth), .number("ry", Self.knotDepth),
      ], [])
    return [
      Ink.path("tissue-skin", filled(at: 0)), Ink.path("tissue-muscle", filled(at: Self.fat)),
      Ink.path("tissue-fibre", fibres), Ink.path("tissue-line", line(at: 0)), .element(knot),
    ]
  }

  private var inward: Double { lie == .below ? -1 : 1 }

  private var knotHeight: Double {
    let middle = skin[skin.count / 2].y  // the skin is symmetric: its middle is pressed
    return middle + inward * Self.knotUnder
  }

  private func line(at depth: Double) -> PathText {
    var path = PathText()
    // the deeper, the less it follows the dent
    let level = skin.last { $0.x < -Self.dentWidth }?.y ?? 0
    let fading = min(1, depth / Self.dentReach)
    path.smooth(
      skin.map { spot in
        let dent = spot.x.magnitude < Self.dentWidth ? spot.y - level : 0
        return Spot(spot.x, spot.y - dent * fading + inward * depth)
      })
    return path
  }

  private func filled(at depth: Double) -> PathText {
    var path = line(at: depth)
    let far = inward * Self.far
    path.line(Spot(skin.last?.x ?? 0, far).upended)
    path.line(Spot(skin.first?.x ?? 0, far).upended)
    path.close()
    return path
  }

  private var fibres: PathText {
    var lines = PathText()
    for i in 1...Self.fibreCount {
      lines.append(line(at: Self.fat + Self.fibreGap * Double(i)))
    }
    return lines
  }

  private static let fat = 16.0  // mm: skin and fat over the muscle
  private static let fibreGap = 11.0  // mm, for the eye
  private static let fibreCount = 9  // fills the picture
  private static let knotUnder = 32.0  // mm: the knot under the skin
  private static let knotWidth = 13.0  // mm
  private static let knotDepth = 8.0  // mm
  private static let dentWidth = 42.0  // mm: half the width of what gives way
  private static let dentReach = 90.0  // mm: where the dent is felt no more
  private static let far = 320.0  // mm: beyond the picture
}
