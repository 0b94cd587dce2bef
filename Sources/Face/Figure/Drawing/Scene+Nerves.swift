import Anatomy
import Markup

extension Scene {
  /// Nerves with the zone to keep off, hatched.
  func nerves(side: Side? = nil) -> [Node] {
    var nodes: [Node] = []
    for nerve in Nerve.all(in: aspect) {
      for half in halves where side == nil || side == half.side {
        nodes.append(drawn(nerve, half))
      }
    }
    return nodes
  }

  private func drawn(_ nerve: Nerve, _ half: Projection) -> Node {
    var line = PathText()
    line.move(half(nerve.start))
    for curve in nerve.curves { line.curve(half(curve)) }
    let zone = 2 * nerve.keepOff
    return Ink.group(
      "nerve",
      [
        Ink.path("keep-off-wash", line, width: zone),
        Ink.path("keep-off", line, width: zone, [Attribute("stroke", "url(#\(hatchID))")]),
        Ink.path("nerve-edge", line, width: nerve.width),
        Ink.path("nerve-core", line, width: max(1, nerve.width - Self.rim)),
      ])
  }

  var hatchID: String { "\(id)-hatch" }

  /// The pattern of hatched zones.
  func hatch(class name: String, gap: Double) -> Node {
    var line = PathText()
    line.polyline([Spot(0, 0), Spot(0, gap)])
    return .element(
      Element(
        "pattern",
        [
          .id(hatchID), Attribute("patternUnits", "userSpaceOnUse"), .number("width", gap),
          .number("height", gap), Attribute("patternTransform", "rotate(45)"),
        ], [Ink.path(name, line, width: gap * Self.hatchShare)]))
  }

  private static let rim = 1.1  // mm: the nerve's edge on both sides together
  private static let hatchShare = 0.36  // of the gap: lines and not a grey
}
