import Markup

/// The line between two landmarks with the share of the way marked on it.
struct PressLine {
  let from: Spot
  let to: Spot
  let onLine: Spot
  let spot: Spot
  /// Millimetres of a nominal pixel.
  let unit: Double

  var node: Node {
    g(.class("press-way")) {
      stroke("press-line-halo", Self.halo, between: from, to)
      path(
        .class("press-line"), .number("stroke-width", Self.line * unit),
        Attribute("stroke-dasharray", "\(decimal(Self.dash * unit)) \(decimal(Self.gap * unit))"),
        Attribute("d", text(from, to)))
      if onLine.distance(to: spot) > 1 {
        stroke("press-line-halo", Self.halo, between: onLine, spot)
        stroke("press-step", Self.step, between: onLine, spot)
      }
      tick
    }
  }

  /// The landmarks as rings with the letters that the key explains.
  @MarkupBuilder var landmarks: [Node] {
    ring(from, "A")
    ring(to, "B")
  }

  private var tick: Node {
    let across = (to - from).unit.turned * (Self.tick * unit)
    return stroke("press-line", Self.step, between: onLine - across, onLine + across)
  }

  @MarkupBuilder private func ring(_ spot: Spot, _ letter: String) -> [Node] {
    circle(
      .class("press-landmark"), .number("cx", spot.x), .number("cy", spot.y),
      .number("r", Self.ring * unit), .number("stroke-width", Self.line * unit))
    label(
      svg: .class("press-letter"), .number("x", spot.x),
      .number("y", spot.y + Self.letter * unit * Self.drop),
      .number("font-size", Self.letter * unit), content: letter)
  }

  private func stroke(_ name: String, _ width: Double, between a: Spot, _ b: Spot) -> Node {
    path(.class(name), .number("stroke-width", width * unit), Attribute("d", text(a, b)))
  }

  private func text(_ a: Spot, _ b: Spot) -> String {
    var path = PathText()
    path.move(a)
    path.line(b)
    return path.text
  }

  private static let halo = 5.0  // px
  private static let line = 1.8  // px
  private static let step = 2.6  // px
  private static let dash = 7.0  // px
  private static let gap = 4.0  // px
  private static let tick = 7.0  // px: half of it
  private static let ring = 9.5  // px
  private static let letter = 12.5  // px
  private static let drop = 0.36  // of the letter: from its middle to its foot
}
