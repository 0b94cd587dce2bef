import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var abdominal: Contraindication {
    Contraindication(
      id: .abdominal,
      ask: "Hernia, bowel disease, aneurysm, or belly operation lately?",
      condition: "Hernia (also beside a stoma), bowel disease, aneurysm, recent belly surgery",
      action: .stop,
      scope: .muscles(MuscleID.bellyAndGroin),
      area: "belly and groin",
      why: "organs, vessels",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
