import Markup

/// The circle to search in, with a cross in its middle; what lies in a zone to keep off is left out.
struct PressMark {
  let spot: Spot
  /// In true proportion, in millimetres.
  let radius: Double
  /// Millimetres of a nominal pixel.
  let unit: Double
  /// The mask that leaves out the zones to keep off; nil where the circle meets none.
  var mask: String?

  var node: Node {
    var cross = PathText()
    let arm = Self.arm * unit
    cross.move(spot + Spot(-arm, -arm))
    cross.line(spot + Spot(arm, arm))
    cross.move(spot + Spot(arm, -arm))
    cross.line(spot + Spot(-arm, arm))
    let halo = Self.halo * unit
    let line = Self.line * unit
    let circle = [
      Ink.disc("press-fill", spot, radius, width: halo),
      Ink.disc("press-ring", spot, radius, width: line),
    ]
    return Ink.group(
      "press-mark",
      [
        .element(
          Element("g", mask.map { [Attribute("mask", "url(#\($0))")] } ?? [], circle)),
        Ink.path("press-halo", cross, width: halo), Ink.path("press-ring", cross, width: line),
      ])
  }

  /// All but the zones, within the square round the circle.
  func mask(_ id: String, without zones: [Node]) -> Node {
    let reach = radius + Self.halo * unit
    let square: [Attribute] = [
      .number("x", spot.x - reach), .number("y", spot.y - reach), .number("width", 2 * reach),
      .number("height", 2 * reach),
    ]
    return .element(
      Element(
        "mask", [.id(id), Attribute("maskUnits", "userSpaceOnUse")] + square,
        [
          .element(Element("rect", square + [Attribute("fill", "white")], [])),
          .element(
            Element("g", [Attribute("fill", "none"), Attribute("stroke", "black")], zones)),
        ]))
  }

  private static let arm = 3.4  // px: half the cross
  private static let halo = 4.4  // px: paper round the lines, so that they are seen on flesh
  private static let line = 2.2  // px
}
