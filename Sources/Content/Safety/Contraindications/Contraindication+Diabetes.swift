import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var diabetes: Contraindication {
    Contraindication(
      id: .diabetes,
      short: "Diabetes with foot sores or numb feet",
      ask: "Diabetes with foot sores or numb feet?",
      condition: "Diabetes with foot problems or neuropathy",
      stage: .beforePress,
      when: [When(regions: .belowKnee)],
      action: .avoidArea,
      scope: .muscles(MuscleID.lowerLeg),
      area: "feet and lower legs",
      why: "Sores heal badly.",
      note: "Without numb feet or sores the usual rules count for buttock and back.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
