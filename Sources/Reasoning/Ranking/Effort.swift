import Anatomy
import Atlas

/// Which way the body lies for a place to be reached.
enum Aspect {
  case back
  case front
  case side
}

extension MuscleID {
  /// Where the muscle is pressed from; ours, by anatomy.
  var aspect: Aspect {
    switch self {
    case .gluteusMaximus, .gluteusMedius, .gluteusMinimus, .piriformis, .obturatorInternus,
      .quadratusFemoris, .quadratusLumborum, .iliocostalis, .longissimus, .multifidus,
      .pelvicFloor, .bicepsFemoris, .semitendinosusSemimembranosus, .gastrocnemius, .soleus,
      .popliteus:
      .back
    case .iliopsoas, .rectusAbdominis, .pectineus, .adductorMagnus, .adductorLongusBrevis,
      .gracilis, .rectusFemoris, .vastusMedialis, .vastusIntermedius, .sartorius,
      .tibialisAnterior:
      .front
    case .tensorFasciaeLatae, .vastusLateralis, .fibularisLongus: .side
    }
  }
}

extension QuestionID {
  /// Questions that ask the person to try a movement or a light touch.
  var isTried: Bool {
    self == .straightLeg || self == .crossLeg || self == .hamstringLoad || self == .whichBend
      || self == .hipStiff || self == .oneFinger || self == .bonePress || self == .singleLegStand
      || self == .squat
  }
}
