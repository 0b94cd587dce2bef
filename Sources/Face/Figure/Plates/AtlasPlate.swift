public import Anatomy
public import Markup

/// A plate whose muscles can be chosen: numbered where they are seen best, to be named in a list
/// beside it.
public struct AtlasPlate: Sendable {
  public let id: AtlasPlateID
  private let targets: [PlateTarget]
  private let drawing: Node

  /// The muscles of the atlas that it shows, in the order of their numbers.
  public var muscles: [MuscleID] { targets.map { $0.muscle } }

  public static func of(_ id: AtlasPlateID) -> AtlasPlate {
    switch id {
    case .hipsBack: hipsBack
    case .hipsBackDeep: hipsBackDeep
    case .hipsFront: hipsFront
    case .hipsFrontDeep: hipsFrontDeep
    case .hipsSide: hipsSide
    case .legsBack: legsBack
    case .legsBackDeep: legsBackDeep
    case .legsFront: legsFront
    case .legsSide: legsSide
    }
  }

  // drawn once each: where the numbers stand is found by trying many places
  private static let hipsBack = AtlasPlate(.hipsBack)
  private static let hipsBackDeep = AtlasPlate(.hipsBackDeep)
  private static let hipsFront = AtlasPlate(.hipsFront)
  private static let hipsFrontDeep = AtlasPlate(.hipsFrontDeep)
  private static let hipsSide = AtlasPlate(.hipsSide)
  private static let legsBack = AtlasPlate(.legsBack)
  private static let legsBackDeep = AtlasPlate(.legsBackDeep)
  private static let legsFront = AtlasPlate(.legsFront)
  private static let legsSide = AtlasPlate(.legsSide)

  private init(_ id: AtlasPlateID) {
    self.id = id
    let scene = Self.scene(id)
    let steps = scene.aspect.steps(id.depth).filter { !$0.isNerve }
    targets = PlateTarget.all(steps, in: scene)
    drawing = .fragment([
      scene.defs([]), scene.skinOfClip,
      scene.clipped(scene.drawn(steps, density: Scene.atlasDensity)), scene.contour,
    ])
  }

  /// The plate; each muscle also carries the attributes that the closure gives for it.
  public func svg(muscle: (MuscleID) -> [Attribute]) -> Node {
    let scene = Self.scene(id)
    var chosen: [Node] = []
    var signs: [Node] = []
    for (index, target) in targets.enumerated() {
      var path = PathText()
      for ring in target.rings { path.polygon(ring) }
      chosen.append(Ink.path("plate-target", path, muscle(target.muscle)))
      // numbers stand on both halves in turn, so that they have room
      let isMirrored = scene.halves.count > 1 && index % 2 == 1
      let mark = isMirrored ? Spot(-target.mark.x, target.mark.y) : target.mark
      signs += Ink.sign(mark, "\(index + 1)", unit: scene.unit)
    }
    return .element(
      Element(
        "svg",
        [
          scene.window.viewBox, .class("figure atlas-plate"), .role("group"),
          .aria("label", id.title),
        ],
        [
          drawing, scene.clipped(chosen),
          .element(Element("g", [.class("plate-numbers"), .aria("hidden", "true")], signs)),
        ]))
  }

  private static func scene(_ id: AtlasPlateID) -> Scene {
    Scene(
      view: id.view, window: id.window, id: "atlas-\(id.rawValue)", isCoarse: true,
      isMirrored: true)
  }
}

/// The muscles of the hips from behind as an engraving, for a page that has nothing else to show.
public var frontispiece: Node {
  let scene = Scene(
    view: .back, window: .around(halfWidth: 200, top: 1160, bottom: 660), id: "frontispiece",
    isCoarse: true, isMirrored: true)
  let steps = scene.aspect.steps(.superficial)
  return Ink.picture(
    "plate", scene.window, name: "The muscles of back, buttock and thigh, seen from behind",
    [
      scene.defs([]), scene.skinOfClip,
      scene.clipped(scene.drawn(steps, density: Scene.atlasDensity)), scene.contour,
    ])
}

extension Scene {
  fileprivate static let atlasDensity = 0.42  // of a large plate's lines: light to be chosen on
}

extension PlateStep {
  fileprivate var isNerve: Bool {
    switch self {
    case .nerves, .keepOff: true
    case .bones, .muscle, .part, .ghost, .patch: false
    }
  }
}
