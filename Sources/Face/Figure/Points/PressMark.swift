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
    let halo = Self.halo * unit
    let line = Self.line * unit
    return Ink.group(
      "press-mark",
      [
        Ink.disc("press-fill", spot, radius, width: halo),
        Ink.path("press-halo", cross, width: halo),
        Ink.disc("press-ring", spot, radius, width: line),
        Ink.path("press-ring", cross, width: line),
      ])
  }

  private static let arm = 3.4  // px: half the cross
  private static let halo = 4.4  // px: paper round the lines, so that they are seen on flesh
  private static let line = 2.2  // px
}
