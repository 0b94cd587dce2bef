import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var diabetes: Contraindication {
    Contraindication(
      id: .diabetes,
      ask: "Do you have diabetes with foot sores or numb feet?",
      condition: "Diabetes with foot problems or neuropathy",
      action: .avoidArea,
      scope: .muscles(MuscleID.lowerLeg),
      area: "feet and lower legs",
      why: "Sores heal badly.",
      note: "Without numb feet or sores the usual rules count for buttock and back.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
