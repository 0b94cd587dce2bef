import Anatomy

/// Where on the body a muscle is pressed, as coarsely as a pose needs it.
enum TreatedSite: CaseIterable {
  case back, buttock, outerHip, belly, thighFront, thighOuter, thighInner, thighBack, calf, shin

  static func of(_ muscle: MuscleID) -> TreatedSite {
    switch muscle {
    case .gluteusMaximus, .piriformis, .obturatorInternus, .quadratusFemoris, .pelvicFloor:
      .buttock
    case .gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae: .outerHip
    case .quadratusLumborum, .iliocostalis, .longissimus, .multifidus: .back
    case .iliopsoas, .rectusAbdominis: .belly
    case .bicepsFemoris, .semitendinosusSemimembranosus: .thighBack
    case .adductorMagnus, .adductorLongusBrevis, .pectineus, .gracilis: .thighInner
    case .vastusLateralis: .thighOuter
    case .rectusFemoris, .vastusMedialis, .vastusIntermedius, .sartorius: .thighFront
    case .gastrocnemius, .soleus, .popliteus: .calf
    case .fibularisLongus, .tibialisAnterior: .shin
    }
  }

  /// The site in words, for the picture's name, with a side before what has one.
  @inline(never)
  func words(_ side: String) -> String {
    switch self {
    case .back: side.isEmpty ? "the low back" : "the \(side)side of the low back"
    case .buttock: "the \(side)buttock"
    case .outerHip: "the side of the \(side)hip"
    case .belly: "the front of the \(side)hip"
    case .thighFront: "the front of the \(side)thigh"
    case .thighOuter: "the \(side)outer thigh"
    case .thighInner: "the \(side)inner thigh"
    case .thighBack: "the back of the \(side)thigh"
    case .calf: "the \(side)calf"
    case .shin: "the \(side)shin"
    }
  }

  /// Where no point is meant: above the floor of a standing person, in millimetres.
  var usualHeight: Double {
    switch self {
    case .back: 1060
    case .buttock: 870
    case .outerHip: 890
    case .belly: 940
    case .thighFront, .thighOuter, .thighBack: 670
    case .thighInner: 730
    case .calf, .shin: 350
    }
  }

  /// How the person lies for a helper.
  var helped: HelpedPose {
    switch self {
    case .buttock, .outerHip, .thighOuter: .onSide
    case .back, .thighBack, .calf: .faceDown
    case .belly, .thighFront, .thighInner, .shin: .onBack
    }
  }
}

/// How a person lies for a helper, who stands or kneels where the page's lower edge is.
enum HelpedPose: CaseIterable {
  case onSide, faceDown, onBack

  /// True where the head of a person treated on the right is on the page's left.
  var isHeadLeftForRight: Bool {
    switch self {
    case .onSide, .onBack: true
    case .faceDown: false
    }
  }

  /// How the body lies on the page, in the picture of the pose and in the guide to pressing.
  func turn(_ side: Side) -> Turn {
    (side == .left) == isHeadLeftForRight ? .headRight : .headLeft
  }
}
