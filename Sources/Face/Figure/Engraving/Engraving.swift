import Markup

/// One sheet of muscle drawn as an engraver would: tone below, strokes along the fibres above.
struct Engraving {
  let placed: PlacedSheet
  /// Weight of every line, 1 at a window of 420 mm.
  let weight: Double
  /// Share of the plate's lines that is drawn.
  let density: Double
  /// What the ids of this figure begin with.
  let id: String

  private var sheet: Sheet { placed.sheet }

  /// Flesh with all its strokes.
  @inline(never)
  var full: Node {
    if sheet.traits.isHidden { return ghost }
    let strokes = Strokes(placed, weight: weight, density: density)
    let isPlain = sheet.traits.isTendon || sheet.traits.isQuiet
    var nodes = [Ink.path("mus-tendon", placed.outline())]
    if !sheet.traits.isTendon {
      nodes.append(tone)
      nodes.append(flesh)
    }
    nodes.append(Ink.strokes("mus-fibre", strokes.long))
    if !strokes.short.isEmpty { nodes.append(Ink.strokes("mus-fibre mus-fine", strokes.short)) }
    for band in sheet.bands { nodes.append(tendonBand(band)) }
    nodes.append(Ink.path("mus-edge", edge, width: width(Self.edge)))
    if !isPlain { nodes.append(Ink.strokes("mus-shadow", shadowEdge)) }
    let kind =
      sheet.traits.isTendon ? "mus mus-white" : sheet.traits.isQuiet ? "mus mus-quiet" : "mus"
    return Ink.group(kind, nodes)
  }

  /// What lies over the muscle that is meant: an edge in dashes, a few lines.
  @inline(never)
  var ghost: Node {
    var lines = PathText()
    let count = max(Self.fewest, Int(Double(sheet.fibres) * Self.ghostShare))
    for i in 0..<count {
      let t = (Double(i) + PlacedSheet.middle) / Double(count)
      lines.stroke(
        placed.fibre(t).cut(Self.ghostEnd, 1 - Self.ghostEnd), halfWidth: Self.ghostLine * weight)
    }
    let dashes = "\(decimal(Self.dash * weight)) \(decimal(Self.gap * weight))"
    return Ink.group(
      "mus-ghost",
      [
        Ink.path(
          "mus-ghost-edge", placed.outline(), width: width(Self.edge),
          [Attribute("stroke-dasharray", dashes)]), Ink.strokes("mus-fibre", lines),
      ])
  }

  /// The tone of the belly, from the lit edge to the shadow.
  @inline(never)
  private var tone: Node {
    let first = placed.fibre(0).at(PlacedSheet.middle)
    let last = placed.fibre(1).at(PlacedSheet.middle)
    let stops = (0...4).map { quarter in
      let tone = Int((placed.shade(Double(quarter) / 4) * 8).rounded(.toNearestOrEven))
      return Node.element(
        Element(
          "stop", [.class("mus-s\(tone)"), Attribute("offset", "\(quarter * 25)%")], []))
    }
    return .element(
      Element(
        "linearGradient",
        [
          .id(id), Attribute("gradientUnits", "userSpaceOnUse"), .number("x1", first.x),
          .number("y1", first.y), .number("x2", last.x), .number("y2", last.y),
        ], stops))
  }

  @inline(never)
  private var flesh: Node {
    let length = placed.fibre(PlacedSheet.middle)
    let fringe = min(Self.fringeShare, Self.fringe / length.a.distance(to: length.d))
    let belly = placed.outline(
      from: sheet.tendonAtOrigin, to: 1 - sheet.tendonAtInsertion,
      fringe: sheet.tendonAtInsertion > Self.fringeShare ? fringe : 0)
    return Ink.path("mus-flesh", belly, [Attribute("fill", "url(#\(id))")])
  }

  /// Tendon that crosses the belly, as in the straight muscle of the abdomen.
  private func tendonBand(_ band: Double) -> Node {
    var path = PathText()
    path.polyline(
      (0...12).map { i in
        placed.fibre(Double(i) / 12).at(band + (i % 2 == 0 ? -Self.bandWave : Self.bandWave))
      })
    return Ink.path("mus-band", path, width: width(Self.band))
  }

  /// The whole outline, or, where the end runs into fascia, only origin and both edges.
  private var edge: PathText {
    guard sheet.traits.blends else { return placed.outline() }
    var path = PathText()
    path.polyline((0...14).map { placed.fibre(Double($0) / 14).a })
    for t in [0.0, 1.0] {
      let side = placed.fibre(t).cut(0, min(Self.blendEnd, 1 - sheet.tendonAtInsertion))
      path.move(side.a)
      path.curve(side)
    }
    return path
  }

  /// A swelling line on the side away from the light.
  private var shadowEdge: PathText {
    var path = PathText()
    let t: Double = placed.shade(1) >= placed.shade(0) ? 1 : 0
    let end =
      sheet.traits.blends ? Self.blendEnd - sheet.tendonAtInsertion * Self.blendTendon : 1
    path.stroke(placed.fibre(t).cut(0, end), halfWidth: Self.shadow * weight)
    return path
  }

  @inline(never)
  private func width(_ width: Double) -> Double { max(Self.thinnest, width * weight) }

  private static let edge = 0.6  // mm: the line round a muscle
  private static let thinnest = 0.1  // mm: what the text of a width can tell
  private static let shadow = 0.42  // mm: half the swell of the shadow edge
  private static let band = 1.5  // mm
  private static let bandWave = 0.006  // of the fibre: tendon bands run in a zigzag
  private static let fringe = 2.8  // mm: teeth where flesh meets tendon
  private static let fringeShare = 0.035  // and never more of the fibre than this
  private static let fewest = 3  // lines of a muscle that is seen through
  private static let ghostShare = 0.3  // of the plate's lines
  private static let ghostLine = 0.16  // mm
  private static let ghostEnd = 0.04  // of the fibre: lines stop short of the dashes
  private static let dash = 2.6  // mm
  private static let gap = 1.8  // mm
  private static let blendEnd = 0.9  // of the fibre, where an edge that runs into fascia fades
  private static let blendTendon = 0.7  // of the tendon, which the shadow leaves bare
}
