import Markup

/// The circle to search in, with a cross in its middle.
struct PressMark {
  let spot: Spot
  /// In true proportion, in millimetres.
  let radius: Double
  /// Millimetres of a nominal pixel.
  let unit: Double

  var node: Node {
    var cross = PathText()
    let arm = Self.arm * unit
    cross.move(spot + Spot(-arm, -arm))
    cross.line(spot + Spot(arm, arm))
    cross.move(spot + Spot(arm, -arm))
    cross.line(spot + Spot(-arm, arm))
    return g(.class("press-mark")) {
      ring("press-fill", Self.halo)
      path(
        .class("press-halo"), .number("stroke-width", Self.halo * unit),
        Attribute("d", cross.text))
      ring("press-ring", Self.line)
      path(
        .class("press-ring"), .number("stroke-width", Self.line * unit),
        Attribute("d", cross.text))
    }
  }

  private func ring(_ name: String, _ width: Double) -> Node {
    circle(
      .class(name), .number("cx", spot.x), .number("cy", spot.y), .number("r", radius),
      .number("stroke-width", width * unit))
  }

  private static let arm = 3.4  // px: half the cross
  private static let halo = 4.4  // px: paper round the lines, so that they are seen on flesh
  private static let line = 2.2  // px
}
