import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var kidney: Contraindication {
    Contraindication(
      id: .kidney,
      short: "Kidney stone or infection now, or a kidney transplant",
      ask: "Kidney infection or stone now, or a kidney transplant?",
      condition: "Flank pain with fever or blood, kidney stone, transplant",
      stage: .beforePress,
      when: [When(regions: [.of(.flank), .of(.upperLumbar), .belly, .of(.iliacCrest)])],
      action: .stop,
      scope: .muscles(MuscleID.flank),
      area: "side of the waist",
      why: "The kidney lies there.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
