import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var kidney: Contraindication {
    Contraindication(
      id: .kidney,
      ask: "Do you have a kidney infection or stone now, or a kidney transplant?",
      condition: "Flank pain with fever or blood, kidney stone, transplant",
      action: .stop,
      scope: .muscles(MuscleID.flank),
      area: "side of the waist",
      why: "The kidney lies there.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
