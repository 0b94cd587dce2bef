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
    let dashes = "\(decimal(Self.dash * unit)) \(decimal(Self.gap * unit))"
    let across = (to - from).unit.turned * (Self.tick * unit)
    var nodes = [
      stroke("press-line-halo", Self.halo, from, to),
      stroke("press-line", Self.line, from, to, [Attribute("stroke-dasharray", dashes)]),
    ]
    if onLine.distance(to: spot) > 1 {
      nodes.append(stroke("press-line-halo", Self.halo, onLine, spot))
      nodes.append(stroke("press-step", Self.step, onLine, spot))
    }
    nodes.append(stroke("press-line", Self.step, onLine - across, onLine + across))
    return Ink.group("press-way", nodes)
  }

  private func stroke(
    _ name: String, _ width: Double, _ a: Spot, _ b: Spot, _ more: [Attribute] = []
  ) -> Node {
    var path = PathText()
    path.polyline([a, b])
    return Ink.path(name, path, width: width * unit, more)
  }

  private static let halo = 5.0  // px
  private static let line = 1.8  // px
  private static let step = 2.6  // px
  private static let dash = 7.0  // px
  private static let gap = 4.0  // px
  private static let tick = 7.0  // px: half of it
}
