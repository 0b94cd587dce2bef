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

  /// The drawing to paint on; each area also carries the attributes that the closure gives for it.
  public func svg(area: (Area) -> [Attribute]) -> Node {
    drawing([.role("group"), .aria("label", "Body seen \(view.words). Choose where it hurts.")]) {
      [.key($0.key), .aria("label", $0.spoken)] + area($0)
    }
  }

  /// The drawing to look at only.
  public var picture: Node {
    let names = PlacedArea.all(in: view).filter { painted.contains($0.area) }
      .map { $0.area.spoken }
    let words = names.isEmpty ? "nothing painted" : names.joined(separator: ", ")
    return drawing([.role("img"), .aria("label", "Body seen \(view.words): \(words).")]) { _ in [] }
  }

  private func drawing(_ attributes: [Attribute], area: (Area) -> [Attribute]) -> Node {
    let scene = Scene(
      view: view, window: frame.window, id: "map-\(view.rawValue)-\(frame.rawValue)",
      withArms: frame.showsArms, beside: SoleTarget.room(frame.window),
      isCoarse: frame == .whole)
    var areas: [Node] = []
    var marks: [Node] = []
    var worstMarks: [Node] = []
    for placed in PlacedArea.all(in: view) {
      let shape = placed.path
      let isPainted = painted.contains(placed.area)
      let isWorst = worst.contains(placed.area)
      let kind = "area" + (isPainted ? " painted" : "") + (isWorst ? " worst" : "")
      areas.append(
        Ink.path(
          kind, shape,
          [Attribute("fill-rule", "evenodd")] + area(placed.area)))
      // lines over what is painted, so that it is seen without colour
      if isPainted {
        marks.append(
          Ink.path(
            "hatching", shape,
            [Attribute("fill", "url(#\(scene.hatchID))"), Attribute("fill-rule", "evenodd")]))
      }
      if isWorst {
        worstMarks.append(
          Ink.group(
            "worst-mark",
            [
              Ink.disc("ring", placed.mark, Self.ring), Ink.disc("dot", placed.mark, Self.dot),
            ]))
      }
    }
    let painting = Element(
      "g", [.class("painted-marks"), .aria("hidden", "true")], marks + worstMarks)
    return .element(
      Element(
        "svg",
        [frame.window.viewBox, .class("figure body-map")] + attributes,
        [
          scene.defs([scene.hatch(class: "hatch-line", gap: Self.hatchGap)]), scene.skinOfClip,
          scene.clipped([
            scene.relief, scene.bones(), Ink.group("areas", areas), .element(painting),
          ]), scene.contour,
        ] + SideWords(view: view, frame: frame).nodes))
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
