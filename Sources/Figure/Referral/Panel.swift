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
    for placed in shown(pattern.essential) + shown(pattern.spillover) {
      for spot in placed.rings.flatMap({ $0 }) {
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
    let scene = Scene(view: view, window: window, id: id)
    return svg(
      .number("x", window.x), .number("y", window.y), .number("width", window.width),
      .number("height", window.height), window.viewBox, Attribute("overflow", "hidden")
    ) {
      defs {
        scene.clip
        filter(
          .id("\(id)-soft"), Attribute("x", "-20%"), Attribute("y", "-20%"),
          Attribute("width", "140%"), Attribute("height", "140%")
        ) { feGaussianBlur(.number("stdDeviation", Self.blur)) }
      }
      scene.skin
      scene.clipped {
        g(.class("fig-beneath")) {
          scene.bones(Self.bones(scene.aspect))
          if let muscle {
            scene.muscle(muscle.name, side: muscle.side, density: Self.muscleDensity)
          }
        }
        pain(pattern.spillover, .thin, kind: "sometimes", id: id, scale: scale)
        pain(pattern.essential, .dense, kind: "usual", id: id, scale: scale)
      }
      scene.contour
      if let mark { PressMark(spot: mark.spot, radius: mark.radius, unit: scale).node }
    }
  }

  /// The same at the size of a stamp: areas and no dots.
  func stamp(window: Window, id: String) -> [Node] {
    let scene = Scene(view: view, window: window, id: id)
    var nodes = [scene.skin]
    nodes.append(areas(pattern.spillover, "stamp-sometimes"))
    nodes.append(areas(pattern.essential, "stamp-usual"))
    nodes.append(scene.contour)
    if let mark {
      nodes.append(
        circle(
          .class("stamp-mark"), .number("cx", mark.spot.x), .number("cy", mark.spot.y),
          .number("r", Self.stampMark)))
    }
    return nodes
  }

  private func areas(_ areas: [Area], _ name: String) -> Node {
    path(
      .class(name), Attribute("fill-rule", "evenodd"),
      Attribute("d", shown(areas).map { $0.path }.joined()))
  }

  private func shown(_ areas: [Area]) -> [PlacedArea] {
    PlacedArea.all(in: view).filter { areas.contains($0.area) }
  }

  @MarkupBuilder private func pain(
    _ areas: [Area], _ stipple: Stipple, kind: String, id: String, scale: Double
  ) -> [Node] {
    let own = shown(areas)
    if !own.isEmpty {
      let isUsual = kind == "usual"
      let rings = (isUsual ? own : shown(pattern.essential) + own).flatMap { $0.rings }
      let others = isUsual ? [] : shown(pattern.essential).flatMap { $0.rings }
      let dots = stipple.scaled(scale).dots(in: rings, notIn: others)
      path(
        .class("pain-wash-\(kind)"), Attribute("filter", "url(#\(id)-soft)"),
        Attribute("d", own.map { $0.path }.joined()))
      path(
        .class("pain-dots-\(kind)"),
        .number("stroke-width", (isUsual ? Self.usualDot : Self.sometimesDot) * scale),
        Attribute("d", dots.text))
    }
  }

  private static func bones(_ aspect: Aspect) -> [String] {
    switch aspect {
    case .back:
      ["spine-", "sacrum", "coccyx", "hip-bone", "ischial-tuberosity", "femur", "tibia", "fibula"]
    case .front: ["hip-bone", "femur", "patella", "tibia", "fibula"]
    case .side: ["hip-bone", "sacrum", "femur", "patella", "tibia", "fibula"]
    }
  }

  private static let blur = 7.0  // mm: a soft edge
  private static let usualDot = 2.6  // mm across
  private static let sometimesDot = 2.1  // mm across
  private static let muscleDensity = 0.4  // of a plate's lines: it lies beneath the dots
  private static let stampMark = 15.0  // mm: seen at 120 px
}
