import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var pastClot: Contraindication {
    Contraindication(
      id: .pastClot,
      ask: """
        Have you had a clot in a leg or lung in the last 3 months, or do you tend to clots?
        """,
      condition: "Clot in the past 3 months or clot tendency",
      action: .avoidArea,
      scope: .muscles(MuscleID.leg),
      area: "both legs",
      why: "A clot may come loose.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
