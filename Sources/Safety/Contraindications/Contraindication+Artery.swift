import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var artery: Contraindication {
    Contraindication(
      id: .artery,
      ask: "Narrowed leg arteries, or a known aneurysm?",
      condition: "Arterial disease, known aneurysm",
      action: .avoidArea,
      scope: .muscles(MuscleID.bellyAndGroin + MuscleID.behindKnee),
      area: "belly, groin, behind knee",
      why: "vessel injury; aneurysm rupture",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
