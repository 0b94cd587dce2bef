import Anatomy
import Atlas
public import Findings

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

extension Strengths {
  /// What pressing a place costs a person after what was pressed before: more where it lies deep,
  /// and where the body must turn for it.
  public func effort(of place: PressPlace, after presses: [Press]) -> Double {
    let point = TriggerPoint.of(place.point)
    return effort(isDeep: point.depth == .deep, point.muscle.aspect, after: presses)
  }

  func effort(isDeep: Bool, _ aspect: Aspect, after presses: [Press]) -> Double {
    let effort = isDeep ? deepEffort.value : pressEffort.value
    let lies = presses.contains { TriggerPoint.of($0.point).muscle.aspect == aspect }
    return presses.isEmpty || lies ? effort : effort * rollEffort.value
  }
}
