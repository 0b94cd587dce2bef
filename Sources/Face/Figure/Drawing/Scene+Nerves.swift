import Anatomy
import Markup

extension Scene {
  /// Nerves and vessels, the near ones over the far: their edges first, then their cores.
  @inline(never)
  func nerves(side: Side? = nil) -> [Node] {
    var edges: [Node] = []
    var cores: [Node] = []
    for nerve in Nerve.all(in: aspect) where nerve.width > 0 {
      guard let line = path(nerve, side) else { continue }
      let kind = nerve.kind.style
      edges.append(Ink.path("\(kind)-edge", line, width: nerve.width))
      let rim = min(Self.rim, nerve.width * Self.rimShare)
      cores.append(Ink.path("\(kind)-core", line, width: nerve.width - rim))
    }
    return edges.isEmpty ? [] : [Ink.group("nerve", edges + cores)]
  }

  /// The zones to keep off, hatched.
  @inline(never)
  func keepOff(side: Side? = nil) -> [Node] {
    var washes: [Node] = []
    var hatches: [Node] = []
    for nerve in Nerve.all(in: aspect) where nerve.keepOff > 0 {
      guard let line = path(nerve, side) else { continue }
      let zone = 2 * nerve.keepOff
      washes.append(Ink.path("keep-off-wash", line, width: zone))
      hatches.append(
        Ink.path("keep-off", line, width: zone, [Attribute("stroke", "url(#\(hatchID))")]))
    }
    return washes.isEmpty ? [] : [Ink.group("nerve", washes + hatches)]
  }

  /// The bare zones of some nerves on one side, to be cut out of what is drawn.
  func zones(_ nerves: [Nerve], _ side: Side) -> [Node] {
    nerves.compactMap { nerve in
      path(nerve, side).map { Ink.path("", $0, width: 2 * nerve.keepOff) }
    }
  }

  /// Its course on each side asked for; nil where the window shows none of it.
  private func path(_ nerve: Nerve, _ side: Side?) -> PathText? {
    var line = PathText()
    for half in halves where side == nil || side == half.side {
      guard window.meets(nerve.curves.flatMap { [half($0.a), half($0.d)] }) else { continue }
      line.move(half(nerve.start))
      for curve in nerve.curves { line.curve(half(curve)) }
    }
    return line.isEmpty ? nil : line
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

  private static let rim = 1.1  // mm: the edge on both sides together
  private static let rimShare = 0.3  // of the width, where that is thinner
  private static let hatchShare = 0.36  // of the gap: lines and not a grey
}

extension Nerve.Kind {
  fileprivate var style: String {
    switch self {
    case .nerve: "nerve"
    case .artery: "artery"
    case .vein: "vein"
    }
  }
}
