import Anatomy
import Markup

/// One body with a pain pattern on it.
struct Panel {
  let view: FigureView
  let pattern: Pattern
  /// The place to press on the page, with its radius, if this panel shows it.
  let mark: (spot: Spot, radius: Double)?
  /// The muscle to show, by its name in the tables, on one side.
  let muscle: (name: String, side: Side)?

  /// The height of what has to be seen: top and bottom on the page.
  var extent: (top: Double, bottom: Double) {
    var top = Double.infinity
    var bottom = -Double.infinity
    for area in shown(pattern.essential) + shown(pattern.spillover) {
      for spot in area.outlines.joined() {
        top = min(top, spot.y)
        bottom = max(bottom, spot.y)
      }
    }
    if let mark {
      top = min(top, mark.spot.y - mark.radius)
      bottom = max(bottom, mark.spot.y + mark.radius)
    }
    return (top, bottom)
  }

  /// The body, the pattern in dots, the place to press.
  func drawn(window: Window, id: String, scale: Double) -> Node {
    let scene = Scene(view: view, window: window, id: id, isCoarse: true)
    var beneath = [scene.bones()]
    if let muscle {
      beneath += scene.muscle(muscle.name, side: muscle.side, density: Self.muscleDensity)
    }
    let drawn =
      [Ink.group("fig-beneath", beneath)]
      + pain(pattern.spillover, .thin, isUsual: false, id: id, scale: scale)
      + pain(pattern.essential, .dense, isUsual: true, id: id, scale: scale)
    var nodes = [scene.defs([soft(id)]), scene.skinOfClip, scene.clipped(drawn), scene.contour]
    if let mark {
      nodes.append(PressMark(spot: mark.spot, radius: mark.radius, unit: scale).node)
    }
    return Ink.inset(window, at: window, nodes)
  }

  private func soft(_ id: String) -> Node {
    .element(
      Element(
        "filter",
        [
          .id("\(id)-soft"), Attribute("x", "-20%"), Attribute("y", "-20%"),
          Attribute("width", "140%"), Attribute("height", "140%"),
        ],
        [.element(Element("feGaussianBlur", [.number("stdDeviation", Self.blur)], []))]))
  }

  /// The same at the size of a stamp: areas and no dots.
  func stamp(window: Window, id: String) -> [Node] {
    let scene = Scene(view: view, window: window, id: id, isCoarse: true)
    var nodes = [
      scene.skin, areas(pattern.spillover, "stamp-sometimes"),
      areas(pattern.essential, "stamp-usual"), scene.contour,
    ]
    if let mark { nodes.append(Ink.disc("stamp-mark", mark.spot, Self.stampMark)) }
    return nodes
  }

  private func areas(_ areas: [Area], _ name: String) -> Node {
    Ink.path(name, PlacedArea.path(shown(areas)), [Attribute("fill-rule", "evenodd")])
  }

  private func shown(_ areas: [Area]) -> [PlacedArea] {
    PlacedArea.all(in: view).filter { areas.contains($0.area) }
  }

  private func pain(
    _ areas: [Area], _ stipple: Stipple, isUsual: Bool, id: String, scale: Double
  ) -> [Node] {
    let own = shown(areas)
    guard !own.isEmpty else { return [] }
    let others = isUsual ? [] : shown(pattern.essential).map { $0.outlines }
    let dots = stipple.scaled(scale).dots(in: others + own.map { $0.outlines }, notIn: others)
    let kind = isUsual ? "usual" : "sometimes"
    return [
      Ink.path(
        "pain-wash-\(kind)", PlacedArea.path(own),
        [Attribute("fill-rule", "evenodd"), Attribute("filter", "url(#\(id)-soft)")]),
      Ink.path(
        "pain-dots-\(kind)", dots,
        width: (isUsual ? Self.usualDot : Self.sometimesDot) * scale),
    ]
  }

  private static let blur = 14.0  // mm: a soft edge
  private static let usualDot = 2.6  // mm across
  private static let sometimesDot = 2.1  // mm across
  private static let muscleDensity = 0.4  // of a plate's lines: it lies beneath the dots
  private static let stampMark = 15.0  // mm: seen at 120 px
}
