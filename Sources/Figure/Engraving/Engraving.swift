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
  var full: Node {
    if sheet.traits.isHidden { return ghost }
    let strokes = Strokes(placed, weight: weight, density: density)
    return g(.class(tone)) {
      path(.class("mus-tendon"), Attribute("d", placed.outline().text))
      if !sheet.traits.isTendon { flesh }
      path(.class("mus-fibre"), Attribute("d", strokes.long.text))
      if !strokes.short.isEmpty {
        path(.class("mus-fibre mus-fine"), Attribute("d", strokes.short.text))
      }
      bands
      path(.class("mus-edge"), width(Self.edge), Attribute("d", edge.text))
      if !sheet.traits.isTendon && !sheet.traits.isQuiet {
        path(.class("mus-shadow"), Attribute("d", shadowEdge.text))
      }
    }
  }

  /// What lies over the muscle that is meant: an edge in dashes, a few lines.
  var ghost: Node {
    var lines = PathText()
    let count = max(Self.fewest, Int(Double(sheet.fibres) * Self.ghostShare))
    for i in 0..<count {
      let t = (Double(i) + PlacedSheet.middle) / Double(count)
      lines.stroke(placed.fibre(t).cut(0.04, 0.96), halfWidth: Self.ghostLine * weight)
    }
    return g(.class("mus-ghost")) {
      path(
        .class("mus-ghost-edge"), width(Self.edge),
        Attribute(
          "stroke-dasharray", "\(decimal(Self.dash * weight)) \(decimal(Self.gap * weight))"),
        Attribute("d", placed.outline().text))
      path(.class("mus-fibre"), Attribute("d", lines.text))
    }
  }

  /// The course of the fibres and no more: under what is painted.
  var relief: PathText {
    Strokes(placed, weight: weight, density: density).long
  }

  private var tone: String {
    if sheet.traits.isTendon { return "mus mus-white" }
    return sheet.traits.isQuiet ? "mus mus-quiet" : "mus"
  }

  /// The belly, its tone running from the lit edge to the shadow.
  @MarkupBuilder private var flesh: [Node] {
    let first = placed.fibre(0).at(PlacedSheet.middle)
    let last = placed.fibre(1).at(PlacedSheet.middle)
    linearGradient(
      .id(id), Attribute("gradientUnits", "userSpaceOnUse"), .number("x1", first.x),
      .number("y1", first.y), .number("x2", last.x), .number("y2", last.y)
    ) {
      for quarter in 0...4 {
        let t = Double(quarter) / 4
        stop(
          .class("mus-s\(Int((placed.shade(t) * 8).rounded(.toNearestOrEven)))"),
          Attribute("offset", "\(quarter * 25)%"))
      }
    }
    let length = placed.fibre(PlacedSheet.middle)
    let fringe = min(Self.fringeShare, Self.fringe / length.a.distance(to: length.d))
    path(
      .class("mus-flesh"), Attribute("fill", "url(#\(id))"),
      Attribute(
        "d",
        placed.outline(
          from: sheet.tendonAtOrigin, to: 1 - sheet.tendonAtInsertion,
          fringe: sheet.tendonAtInsertion > Self.fringeShare ? fringe : 0
        ).text))
  }

  /// Tendon that crosses the belly, as in the straight muscle of the abdomen.
  @MarkupBuilder private var bands: [Node] {
    for band in sheet.bands {
      let spots = (0...12).map { i in
        placed.fibre(Double(i) / 12).at(band + (i % 2 == 0 ? -Self.bandWave : Self.bandWave))
      }
      path(.class("mus-band"), width(Self.band), Attribute("d", Self.polyline(spots)))
    }
  }

  private static func polyline(_ spots: [Spot]) -> String {
    var path = PathText()
    path.polyline(spots)
    return path.text
  }

  /// The whole outline, or, where the end runs into fascia, only origin and both edges.
  private var edge: PathText {
    guard sheet.traits.blends else { return placed.outline() }
    var path = PathText()
    let end = min(0.9, 1 - sheet.tendonAtInsertion)
    path.polyline((0...14).map { placed.fibre(Double($0) / 14).a })
    for t in [0.0, 1.0] {
      let side = placed.fibre(t).cut(0, end)
      path.move(side.a)
      path.curve(side)
    }
    return path
  }

  /// A swelling line on the side away from the light.
  private var shadowEdge: PathText {
    var path = PathText()
    let t: Double = placed.shade(1) >= placed.shade(0) ? 1 : 0
    let end = sheet.traits.blends ? 0.9 - sheet.tendonAtInsertion * 0.7 : 1
    path.stroke(placed.fibre(t).cut(0, end), halfWidth: Self.shadow * weight)
    return path
  }

  private func width(_ width: Double) -> Attribute {
    .number("stroke-width", max(0.1, width * weight))
  }

  private static let edge = 0.6  // mm: the line round a muscle
  private static let shadow = 0.42  // mm: half the swell of the shadow edge
  private static let band = 1.5  // mm
  private static let bandWave = 0.006  // of the fibre: tendon bands run in a zigzag
  private static let fringe = 2.8  // mm: teeth where flesh meets tendon
  private static let fringeShare = 0.035  // and never more of the fibre than this
  private static let fewest = 3
  private static let ghostShare = 0.3  // of the plate's lines
  private static let ghostLine = 0.16  // mm
  private static let dash = 2.6  // mm
  private static let gap = 1.8  // mm
}
