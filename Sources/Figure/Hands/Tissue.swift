import Markup

/// Skin, fat and muscle in section, with the knot that is pressed.
struct Tissue {
  enum Lie { case below, above }

  /// The line of the skin, y up.
  let skin: [Spot]
  /// Where the flesh is: below a hand, above a ball.
  let lie: Lie

  @MarkupBuilder var nodes: [Node] {
    path(.class("tissue-skin"), Attribute("d", filled(at: 0)))
    path(.class("tissue-muscle"), Attribute("d", filled(at: Self.fat)))
    path(.class("tissue-fibre"), Attribute("d", fibres))
    path(.class("tissue-line"), Attribute("d", line(at: 0).text))
    ellipse(
      .class("fig-knot"), .number("cx", 0), .number("cy", -knotHeight),
      .number("rx", Self.knotWidth), .number("ry", Self.knotDepth))
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

  private func filled(at depth: Double) -> String {
    var path = line(at: depth)
    let far = inward * Self.far
    path.line(Spot(skin.last?.x ?? 0, far).upended)
    path.line(Spot(skin.first?.x ?? 0, far).upended)
    path.close()
    return path.text
  }

  private var fibres: String {
    var text = ""
    for i in 1...Self.fibreCount { text += line(at: Self.fat + Self.fibreGap * Double(i)).text }
    return text
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
