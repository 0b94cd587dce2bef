public import Anatomy
public import Markup

/// The body with its regions, to be painted.
public struct BodyMap {
  private let view: FigureView
  private let frame: Frame
  private let painted: Set<Area>
  private let worst: Set<Area>

  public init(view: FigureView, frame: Frame, painted: Set<Area>, worst: Set<Area>) {
    self.view = view
    self.frame = frame
    self.painted = painted
    self.worst = worst
  }

  /// The drawing; each area also carries the attributes that the closure gives for it.
  public func svg(area: (Area) -> [Attribute]) -> Node {
    let scene = Scene(
      view: view, window: frame.window, id: "map-\(view.rawValue)-\(frame.rawValue)",
      withArms: frame.showsArms)
    let placed = PlacedArea.all(in: view)
    return Markup.svg(
      frame.window.viewBox, .class("figure body-map"), .role("group"),
      .aria("label", "Body seen \(view.words). Choose where it hurts.")
    ) {
      defs {
        scene.clip
        scene.hatch(class: "hatch-line", gap: Self.hatchGap)
      }
      scene.skin
      scene.clipped {
        scene.relief
        scene.bones(feltBones)
      }
      g(.class("areas")) { placed.map { node($0, area($0.area)) } }
      g(.class("painted-marks"), .aria("hidden", "true")) {
        placed.filter { painted.contains($0.area) }.map { hatching($0, id: scene.hatchID) }
        placed.filter { worst.contains($0.area) }.map(worstMark)
      }
      scene.contour
      SideWords(view: view, frame: frame).nodes
    }
  }

  private func node(_ placed: PlacedArea, _ extra: [Attribute]) -> Node {
    var names = "area"
    if painted.contains(placed.area) { names += " painted" }
    if worst.contains(placed.area) { names += " worst" }
    return .element(
      Element(
        "path",
        [
          .class(names), .key(placed.area.key), .aria("label", placed.area.spoken),
          Attribute("fill-rule", "evenodd"), Attribute("d", placed.path),
        ] + extra, []))
  }

  /// Lines over what is painted, so that it is seen without colour.
  private func hatching(_ placed: PlacedArea, id: String) -> Node {
    path(
      .class("hatching"), Attribute("fill", "url(#\(id))"), Attribute("fill-rule", "evenodd"),
      Attribute("d", placed.path))
  }

  private func worstMark(_ placed: PlacedArea) -> Node {
    let x = Attribute.number("cx", placed.mark.x)
    let y = Attribute.number("cy", placed.mark.y)
    return g(.class("worst-mark")) {
      circle(.class("ring"), x, y, .number("r", Self.ring))
      circle(.class("dot"), x, y, .number("r", Self.dot))
    }
  }

  private var feltBones: [String] {
    switch view.aspect {
    case .back: ["spine-", "sacrum", "coccyx", "hip-bone", "ischial-tuberosity"]
    case .front: ["hip-bone", "patella", "tibial-tuberosity"]
    case .side: ["hip-bone", "patella"]
    }
  }

  private static let ring = 9.0  // mm: the mark of the worst spot, seen at phone size
  private static let dot = 4.0  // mm: its middle
  private static let hatchGap = 7.0  // mm: wide enough to be lines, not grey, at phone size
}

extension FigureView {
  /// How the view is said.
  var words: String {
    switch self {
    case .back: "from behind"
    case .front: "from the front"
    case .left: "from the left"
    case .right: "from the right"
    }
  }
}
