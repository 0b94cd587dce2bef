import Anatomy
import Markup

/// The parts of a drawn body that every figure shares.
struct Body {
  let view: FigureView
  let withArms: Bool

  private var outline: Outline { Outline.of(view.aspect) }

  var skin: Node {
    path(.class("fig-skin"), Attribute("d", PathText.silhouette(view, withArms: withArms).text))
  }

  /// Cuts what is drawn within to the body.
  func clip(id: String) -> Node {
    clipPath(.id(id)) {
      path(Attribute("d", PathText.silhouette(view, withArms: withArms).text))
    }
  }

  /// The contour and the folds that a person knows of.
  var contour: Node {
    var edge = PathText()
    var folds = PathText()
    for half in view.projections {
      for line in outline.contour(view.aspect, withArms: withArms) { edge.add(line, half) }
      for name in Self.folds(view.aspect) {
        if let line = outline[name] { folds.add(line, half) }
      }
    }
    return g(.class("fig-contour")) {
      path(.class("fig-edge"), Attribute("d", edge.text))
      path(.class("fig-fold"), Attribute("d", folds.text))
    }
  }

  /// The bones whose names begin so, on the page.
  func bones(_ names: [String], class kind: String = "fig-bone") -> Node {
    var felt = PathText()
    var open = PathText()
    for line in Bones.of(view.aspect).lines where names.contains(where: line.name.hasPrefix) {
      for half in view.projections where !(line.isMidline && half.side == .left) {
        if line.isClosed { felt.add(line, half) } else { open.add(line, half) }
      }
    }
    return g(.class(kind)) {
      path(Attribute("d", felt.text))
      path(.class("fig-open"), Attribute("d", open.text))
    }
  }

  private static func folds(_ aspect: Aspect) -> [String] {
    switch aspect {
    case .back: ["cleft", "gluteal-fold", "knee-crease", "spine-furrow", "dimple", "heel"]
    case .front: ["navel", "groin", "kneecap-outer", "kneecap-inner", "kneecap-under", "toes"]
    case .side: ["gluteal-fold", "kneecap", "ankle", "ear", "eye", "jaw", "mouth"]
    }
  }
}

extension Window {
  /// The attribute of an `svg` that shows this window.
  var viewBox: Attribute {
    Attribute("viewBox", "\(decimal(x)) \(decimal(y)) \(decimal(width)) \(decimal(height))")
  }
}
