import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var diabetes: Contraindication {
    Contraindication(
      id: .diabetes,
      ask: "Diabetes with foot sores or numb feet?",
      condition: "Diabetes with foot problems or neuropathy",
      action: .avoidArea,
      scope: .muscles(MuscleID.lowerLeg),
      area: "feet, lower leg",
      why: "sores heal badly",
      note: "Without numb feet or sores: ordinary rules for buttock and back",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
