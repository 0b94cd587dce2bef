import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var kidney: Contraindication {
    Contraindication(
      id: .kidney,
      ask: "Kidney infection or stone now, or a kidney transplant?",
      condition: "Flank pain with fever or blood, kidney stone, transplant",
      action: .stop,
      scope: .muscles(MuscleID.flank),
      area: "flank",
      why: "organ",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
