import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var abdominal: Contraindication {
    Contraindication(
      id: .abdominal,
      ask: """
        Do you have a hernia, a bowel disease or an aneurysm, or had a belly operation lately?
        """,
      condition: "Hernia (also beside a stoma), bowel disease, aneurysm, recent belly surgery",
      action: .stop,
      scope: .muscles(MuscleID.bellyAndGroin),
      area: "belly and groin",
      why: "Organs and vessels lie there.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
