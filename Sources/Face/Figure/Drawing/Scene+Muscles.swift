import Anatomy
import Markup

extension Scene {
  /// How a muscle is drawn.
  enum Manner: Hashable, Sendable {
    case full
    /// Lies over what is meant: its edge in dashes.
    case ghost
  }

  /// A muscle or one of its neighbours, by its name in the tables.
  ///
  /// - Parameter density: share of a large plate's lines; a phone shows no more than half.
  @inline(never)
  func muscle(
    _ name: String, part: String? = nil, side: Side? = nil, as manner: Manner = .full,
    density: Double = Scene.phoneDensity
  ) -> [Node] {
    if isMirrored, side == nil, let first = halves.first, halves.count > 1 {
      let drawn = muscle(name, part: part, side: first.side, as: manner, density: density)
      return drawn.isEmpty ? [] : mirrored(drawn, id: "\(name)-\(part ?? "all")")
    }
    var nodes: [Node] = []
    for half in halves where side == nil || side == half.side {
      for sheet in Sheet.all(in: aspect)
      where sheet.name == name && (part == nil || sheet.part == part) {
        let placed = PlacedSheet(sheet, half)
        guard window.meets(placed.ring) else { continue }
        let engraving = Engraving(
          placed: placed, weight: weight, density: density,
          id: "\(id)-\(name)-\(sheet.part)-\(half.side.rawValue)\(suffix)")
        switch manner {
        case .full: nodes.append(engraving.full)
        case .ghost: nodes.append(engraving.ghost)
        }
      }
    }
    return nodes
  }

  /// The superficial muscles as faint lines in one path.
  var relief: Node {
    switch view {
    case .back: Self.reliefBack
    case .front: Self.reliefFront
    case .left: Self.reliefLeft
    case .right: Self.reliefRight
    }
  }

  // drawn once each: the map is drawn anew with every area that is painted
  private static let reliefBack = relief(.back)
  private static let reliefFront = relief(.front)
  private static let reliefLeft = relief(.left)
  private static let reliefRight = relief(.right)

  @inline(never)
  private static func relief(_ view: FigureView) -> Node {
    var lines = PathText()
    for half in view.projections() {
      for sheet in Sheet.all(in: view.aspect)
      where sheet.layer == 1 && !sheet.traits.isTendon && !sheet.traits.isQuiet {
        lines =
          Strokes(
            PlacedSheet(sheet, half), weight: 1, density: reliefDensity, lines: lines
          ).long
      }
    }
    return Ink.strokes("fig-relief", lines)
  }

  static let reliefDensity = 0.4  // of the lines of a large plate
  static let phoneDensity = 0.5  // of the lines of a large plate
}
