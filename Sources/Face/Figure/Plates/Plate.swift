import Anatomy
public import Markup

/// The hips with their muscles, superficial or deep, drawn like an engraving.
public func plate(_ view: FigureView, depth: PlateDepth) -> Node {
  let scene = Scene(
    view: view, window: .hips(view), id: "plate-\(view.rawValue)-\(depth.rawValue)")
  let name = depth == .deep ? "Deep muscles of the hips" : "Muscles of the hips"
  return Ink.picture(
    "plate", scene.window, name: "\(name), seen \(view.words)",
    [
      scene.defs([scene.hatch(class: "keep-off-line", gap: Scene.plateHatch)]), scene.skinOfClip,
      scene.clipped(scene.drawn(scene.aspect.steps(depth), density: Scene.plateDensity)),
      scene.contour,
    ] + PlateNames(scene: scene, depth: depth).nodes
      + SideWords(view: view, window: scene.window, scale: 1).nodes)
}

/// The ids of the plates: a view and a depth, as in `back-deep`.
public var plateIDs: [String] {
  FigureView.allCases.flatMap { view in
    PlateDepth.allCases.map { "\(view.rawValue)-\($0.rawValue)" }
  }
}

/// A plate by its id; nil where there is none.
public func plate(id: String) -> Node? {
  for view in FigureView.allCases {
    for depth in PlateDepth.allCases where id == "\(view.rawValue)-\(depth.rawValue)" {
      return plate(view, depth: depth)
    }
  }
  return nil
}

extension Scene {
  fileprivate static let plateHatch = 5.0  // mm between the lines of zones to keep off
  static let plateDensity = 0.6  // of the lines of the largest plate: what a phone can show
}

extension Window {
  fileprivate static func hips(_ view: FigureView) -> Window {
    switch view {
    case .back, .front: Window(x: -322, y: -1185, width: 644, height: 610)
    case .left, .right: Window(x: -282, y: -1185, width: 564, height: 610)
    }
  }
}
