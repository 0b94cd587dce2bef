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
    let course = Attribute("d", line.text)
    return g(.class("nerve")) {
      path(.class("keep-off-wash"), .number("stroke-width", 2 * nerve.keepOff), course)
      path(
        .class("keep-off"), Attribute("stroke", "url(#\(hatchID))"),
        .number("stroke-width", 2 * nerve.keepOff), course)
      path(.class("nerve-edge"), .number("stroke-width", nerve.width), course)
      path(
        .class("nerve-core"), .number("stroke-width", max(1, nerve.width - Self.rim)), course)
    }
  }

  var hatchID: String { "\(id)-hatch" }

  /// The pattern of hatched zones.
  func hatch(class name: String, gap: Double) -> Node {
    pattern(
      .id(hatchID), Attribute("patternUnits", "userSpaceOnUse"), .number("width", gap),
      .number("height", gap), Attribute("patternTransform", "rotate(45)")
    ) {
      path(
        .class(name), .number("stroke-width", gap * Self.hatchShare),
        Attribute("d", "M0 0V\(decimal(gap))"))
    }
  }

  private static let rim = 1.1  // mm: the nerve's edge on both sides together
  private static let hatchShare = 0.36  // of the gap: lines and not a grey
}
