import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention, nhs-pad
  @inline(__always) static var artery: Contraindication {
    Contraindication(
      id: .artery,
      short: "Narrowed leg arteries, or a known aneurysm",
      ask: "Narrowed leg arteries, or a known aneurysm?",
      condition: "Arterial disease, known aneurysm",
      stage: .beforePress,
      when: [When(regions: [.leg, .buttock, .belly, .hip, .back])],
      action: .avoidArea,
      scope: .muscles(MuscleID.bellyAndGroin + MuscleID.leg),
      area: "belly, groin and behind the knee; the legs until the arteries were checked",
      why: "The vessel can be hurt, and an aneurysm can burst.",
      standing: .unverified,
      sources: [.clinicalConvention, .nhsPad])
  }
}
