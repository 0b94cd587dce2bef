import Anatomy
import Markup

/// A body on the page: which view, how it lies, how much of it, and the weight of its lines.
struct Scene {
  let view: FigureView
  let window: Window
  /// What the ids of this figure begin with: two figures on one screen must not share any.
  let id: String
  var withArms = false
  var turn = Turn.upright
  /// Shown although it is not of the body.
  var beside = PathText()
  /// Keeps ids apart where a part is drawn twice.
  var suffix = ""
  /// Lines in whole millimetres: enough where a pixel shows more than one.
  var isCoarse = false
  /// One half is drawn and the other is its mirror image, light and all: half the text.
  var isMirrored = false

  var aspect: Aspect { view.aspect }
  var outline: Outline { Outline.of(aspect) }
  var halves: [Projection] { view.projections(turn) }

  /// Lines grow gently with the window: 1 where it is 420 mm wide.
  var weight: Double { max(Self.thinnest, (window.width / Self.plate).squareRoot()) }

  /// A length on the page such that a window is 400 wide.
  var unit: Double { window.width / Self.units }

  private static let plate = 420.0  // mm: a window whose lines have their nominal width
  private static let thinnest = 0.62  // of the nominal width
  private static let units = 400.0  // a phone's width in CSS pixels, roughly
}

extension Scene {
  var silhouette: PathText {
    .silhouette(view, withArms: withArms, turn: turn, isCoarse: isCoarse)
  }

  /// Where lines of this drawing begin.
  var pen: PathText {
    var pen = PathText()
    pen.isCoarse = isCoarse
    return pen
  }

  var skin: Node { Ink.path("fig-skin", silhouette) }

  private var clipID: String { "\(id)-clip" }
  private var bodyID: String { "\(id)-body" }

  /// Cuts what is drawn within to the body.
  private var clip: Node {
    var shapes = [Ink.path("", silhouette, [.id(bodyID)])]
    if !beside.isEmpty { shapes.append(Ink.path("", beside)) }
    return .element(Element("clipPath", [.id(clipID)], shapes))
  }

  /// The skin where `defs` already tell the body: told once, it is lighter by some kilobytes.
  var skinOfClip: Node {
    .element(Element("use", [.class("fig-skin"), Attribute("href", "#\(bodyID)")], []))
  }

  @inline(never)
  func clipped(_ content: [Node]) -> Node {
    .element(Element("g", [Attribute("clip-path", "url(#\(clipID))")], content))
  }

  /// What a drawing refers to.
  @inline(never)
  func defs(_ nodes: [Node]) -> Node { .element(Element("defs", [], [clip] + nodes)) }

  /// The contour and the folds that a person knows of.
  var contour: Node {
    var edge = pen
    for half in halves {
      for line in outline.contour(aspect, withArms: withArms) { edge.add(line, half) }
    }
    return Ink.group(
      "fig-contour",
      [
        Ink.path("fig-edge", edge, width: Self.edge * weight),
        folds(Self.folds(aspect) + (withArms ? Self.upperFolds(aspect) : [])),
      ])
  }

  /// Lines within the contour, as swelling strokes.
  @inline(never)
  func folds(_ names: [String]) -> Node {
    var strokes = pen
    for name in names {
      guard let line = outline[name] else { continue }
      let once = ["cleft", "spine-furrow", "midline", "navel"].contains(name)
      for half in halves where !(once && half.side == .left) {
        strokes.move(half(line.start))
        for curve in line.curves { strokes.curve(half(curve)) }
      }
    }
    return Ink.path("fig-fold", strokes, width: Self.fold * weight)
  }

  private static let edge = 1.35  // mm
  private static let fold = 0.8  // mm

  private static func folds(_ aspect: Aspect) -> [String] {
    switch aspect {
    case .back: ["cleft", "gluteal-fold", "knee-crease", "spine-furrow", "dimple", "heel-pad"]
    case .front:
      [
        "navel", "groin", "kneecap-outer", "kneecap-inner", "kneecap-under", "toe-1", "toe-2",
        "toe-3", "toe-4", "toe-nail",
      ]
    case .side: ["gluteal-fold", "kneecap", "ankle", "toe-1", "toe-2", "toe-3"]
    }
  }

  private static func upperFolds(_ aspect: Aspect) -> [String] {
    switch aspect {
    case .back: ["shoulder-blade-inner", "shoulder-blade-spine", "elbow"] + hand
    case .front: ["jaw", "collar-bone", "breast-line"] + hand
    case .side: ["arm", "arm-thumb", "ear", "eye", "jaw", "mouth"]
    }
  }

  private static let hand = ["finger-1", "finger-2", "finger-3", "thumb-line", "palm-line"]
}
