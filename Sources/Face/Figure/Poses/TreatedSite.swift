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

  /// The site in words, for the picture's name.
  @inline(never)
  var words: String {
    switch self {
    case .back: "the low back"
    case .buttock: "the buttock"
    case .outerHip: "the side of the hip"
    case .belly: "the front of the hip"
    case .thighFront: "the front of the thigh"
    case .thighOuter: "the outer thigh"
    case .thighInner: "the inner thigh"
    case .thighBack: "the back of the thigh"
    case .calf: "the calf"
    case .shin: "the shin"
    }
  }

  /// Where the skin of the site lies in a pose.
  @inline(never)
  func skin(_ pose: Pose) -> Spot {
    switch self {
    case .back: pose.onTrunk(Spot(-93, 1060))
    case .buttock: pose.onTrunk(Spot(-134, 900))
    case .outerHip: pose.onTrunk(Spot(-6, 890))
    case .belly: pose.onTrunk(Spot(104, 940))
    case .thighFront: pose.onThigh(0.5, aside: 92)
    case .thighOuter: pose.onThigh(0.5, aside: 10)
    case .thighInner: pose.onThigh(0.36, aside: 60)
    case .thighBack: pose.onThigh(0.55, aside: -92)
    case .calf: pose.onShank(0.3, aside: -74)
    case .shin: pose.onShank(0.3, aside: 34)
    }
  }
}
