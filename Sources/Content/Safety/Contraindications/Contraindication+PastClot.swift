import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention, nice-ng158
  @inline(__always) static var pastClot: Contraindication {
    Contraindication(
      id: .pastClot,
      short: "A clot in the last 3 months, or a clotting illness",
      ask: "A clot in leg or lung in the last 3 months, or a clotting tendency?",
      condition: "Clot in the past 3 months or clot tendency",
      stage: .beforePress,
      action: .avoidArea,
      stricterWhen: StricterWhen([When(conditions: [.anticoagulant])], .askFirst),
      scope: .muscles(MuscleID.leg),
      area: "both legs",
      why: "A clot may come loose.",
      standing: .unverified,
      sources: [.clinicalConvention, .niceNg158])
  }
}
