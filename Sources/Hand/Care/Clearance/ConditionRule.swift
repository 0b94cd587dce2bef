import Anatomy
import Atlas
import Safety

/// What the notes of the contraindications ask for beyond their action and their area.
///
/// - Source: safety.json, contraindications, field note
enum ConditionRule {
  /// Places that a note forbids though the condition as a whole only asks for a light hand.
  static func forbids(_ id: ContraindicationID, _ place: TriggerPoint) -> Bool {
    switch id {
    case .anticoagulant: MuscleID.bellyAndGroin.contains(place.muscle)
    case .osteoporosis: [.multifidusS1, .gluteusMaximusSacral].contains(place.id)
    case .surgery: MuscleID.leg.contains(place.muscle)
    case .dvt, .pastClot, .varicose, .artery, .fracture, .cancer, .skin, .localInflammation,
      .fever, .pregnancy, .hipReplacement, .sensation, .diabetes, .nerveSigns, .abdominal,
      .kidney, .heartBp, .ulcerStent, .bleedingMuscle, .hypermobile, .childConsent,
      .eatingDrugs, .frailty, .recentInjection, .implant, .lymphoedema, .operatedPlace:
      false
    }
  }

  /// The restraint where the place itself is not forbidden; nil where it then has none.
  static func restraint(_ id: ContraindicationID) -> Restraint? {
    switch id {
    case .anticoagulant: .bloodThinners
    case .osteoporosis: .thinBones
    case .pregnancy: .pregnant
    case .sensation: .dullSkin
    case .frailty: .frail
    case .heartBp, .hypermobile: .lighter
    case .dvt, .pastClot, .varicose, .artery, .fracture, .cancer, .skin, .localInflammation,
      .fever, .hipReplacement, .surgery, .diabetes, .nerveSigns, .abdominal, .kidney,
      .ulcerStent, .bleedingMuscle, .childConsent, .eatingDrugs, .recentInjection, .implant,
      .lymphoedema, .operatedPlace:
      nil
    }
  }
}
