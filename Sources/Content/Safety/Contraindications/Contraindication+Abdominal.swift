import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention, borders-hernia
  @inline(__always) static var abdominal: Contraindication {
    Contraindication(
      id: .abdominal,
      short: "A hernia, bowel trouble, or a belly operation of late",
      ask: """
        Do you have a hernia, bowel trouble or an aneurysm? Or did you have a belly operation \
        lately?
        """,
      condition: "Hernia (also beside a stoma), bowel disease, aneurysm, recent belly surgery",
      stage: .beforePress,
      when: [When(regions: [.belly, .of(.flank)])],
      action: .stop,
      scope: .muscles(MuscleID.bellyAndGroin),
      area: "belly and groin",
      why: "Organs and vessels lie there.",
      standing: .unverified,
      sources: [.clinicalConvention, .bordersHernia])
  }
}
