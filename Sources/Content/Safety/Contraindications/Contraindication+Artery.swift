import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var artery: Contraindication {
    Contraindication(
      id: .artery,
      ask: "Do you have narrowed leg arteries or a known aneurysm?",
      condition: "Arterial disease, known aneurysm",
      action: .avoidArea,
      scope: .muscles(MuscleID.bellyAndGroin + MuscleID.behindKnee),
      area: "belly, groin and behind the knee",
      why: "The vessel can be hurt, and an aneurysm can burst.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
