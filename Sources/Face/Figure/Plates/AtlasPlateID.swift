/// A plate of the atlas: what is shown, and from where.
public enum AtlasPlateID: String, CaseIterable, Hashable, Sendable {
  case hipsBack = "hips-back"
  case hipsBackDeep = "hips-back-deep"
  case hipsFront = "hips-front"
  case hipsFrontDeep = "hips-front-deep"
  case hipsSide = "hips-side"
  case legsBack = "legs-back"
  case legsBackDeep = "legs-back-deep"
  case legsFront = "legs-front"
  case legsSide = "legs-side"

  /// The name on screen.
  public var title: String {
    switch self {
    case .hipsBack: "Back and buttock"
    case .hipsBackDeep: "Back and buttock, deep"
    case .hipsFront: "Front of the hips"
    case .hipsFrontDeep: "Front of the hips, deep"
    case .hipsSide: "Side of the hip"
    case .legsBack: "Back of the legs"
    case .legsBackDeep: "Back of the legs, deep"
    case .legsFront: "Front of the legs"
    case .legsSide: "Outer side of the leg"
    }
  }

  var view: FigureView {
    switch self {
    case .hipsBack, .hipsBackDeep, .legsBack, .legsBackDeep: .back
    case .hipsFront, .hipsFrontDeep, .legsFront: .front
    case .hipsSide, .legsSide: .right
    }
  }

  var depth: PlateDepth {
    switch self {
    case .hipsBackDeep, .hipsFrontDeep, .legsBackDeep: .deep
    case .hipsBack, .hipsFront, .hipsSide, .legsBack, .legsFront, .legsSide: .superficial
    }
  }

  var window: Window {
    switch self {
    case .hipsBack, .hipsBackDeep, .hipsFront, .hipsFrontDeep:
      .around(halfWidth: 200, top: 1195, bottom: 640)
    case .hipsSide: .around(halfWidth: 190, top: 1195, bottom: 640)
    case .legsBack, .legsBackDeep, .legsFront, .legsSide:
      .around(halfWidth: 200, top: 700, bottom: -20)
    }
  }
}
