import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var pastClot: Contraindication {
    Contraindication(
      id: .pastClot,
      ask: "A clot in leg or lung in the last 3 months, or a clotting tendency?",
      condition: "Clot in the past 3 months or clot tendency",
      action: .avoidArea,
      scope: .muscles(MuscleID.leg),
      area: "legs",
      why: "clot may loosen",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
