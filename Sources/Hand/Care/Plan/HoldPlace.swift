import Anatomy

/// Kinds of places that have their own length of a press.
///
/// - Source: technique.dose.ours.hold_by_place_s (ours)
enum HoldPlace {
  case general
  case deepButtockNearNerve
  case back
  case besideSpine
  case thighAndCalf

  init(_ muscle: MuscleID) {
    switch muscle {
    case .gluteusMaximus, .gluteusMedius, .gluteusMinimus, .tensorFasciaeLatae, .iliopsoas,
      .rectusAbdominis, .pelvicFloor:
      self = .general
    case .piriformis, .obturatorInternus, .quadratusFemoris: self = .deepButtockNearNerve
    case .quadratusLumborum, .iliocostalis, .longissimus: self = .back
    case .multifidus: self = .besideSpine
    case .bicepsFemoris, .semitendinosusSemimembranosus, .adductorMagnus, .adductorLongusBrevis,
      .pectineus, .gracilis, .vastusLateralis, .rectusFemoris, .vastusMedialis,
      .vastusIntermedius, .sartorius, .gastrocnemius, .soleus, .popliteus, .fibularisLongus,
      .tibialisAnterior:
      self = .thighAndCalf
    }
  }

  var hold: ClosedRange<Seconds> {
    switch self {
    case .general: Dose.hold
    case .deepButtockNearNerve, .back, .thighAndCalf: 30...60
    case .besideSpine: 20...40
    }
  }

  /// Caution points, wherever they lie.
  static let caution: ClosedRange<Seconds> = 20...30
}

extension ClosedRange<Seconds> {
  /// Where two ranges for one dose differ, the shorter wins, at both ends.
  func shorter(_ other: ClosedRange<Seconds>) -> ClosedRange<Seconds> {
    let longest = Swift.min(upperBound, other.upperBound)
    return Swift.min(lowerBound, other.lowerBound, longest)...longest
  }
}
