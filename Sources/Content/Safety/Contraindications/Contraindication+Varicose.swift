import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var varicose: Contraindication {
    Contraindication(
      id: .varicose,
      short: "Large varicose veins, or a sore hard vein",
      ask: "Large varicose veins or a sore hard vein?",
      condition: "Varicose veins, inflamed vein",
      stage: .beforePress,
      when: [When(regions: .leg)],
      action: .avoidArea,
      scope: .personKnows,
      area: "those veins",
      why: "The vein can be hurt, or a clot can form.",
      note: "Light work beside them is fine. A hot, hard, red vein: see someone the same day.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
