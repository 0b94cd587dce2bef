import Anatomy
import Evidence

extension Contraindication {
  /// - Source: massage-pe-pregnancy-2020, vleeming-2008, antenatal-massage-2021
  static var pregnancy: Contraindication {
    Contraindication(
      id: .pregnancy,
      ask: "Pregnant, or a birth in the last 6 weeks?",
      condition: "Pregnancy and 6 weeks after",
      action: .avoidArea,
      scope: .muscles(MuscleID.leg + MuscleID.bellyAndGroin),
      area: """
        belly, legs deep work, inner thigh, sacrum deep; back in side-lying light is allowed
        """,
      why: "clot tendency; one massive embolism during leg massage",
      note: """
        ours: lying on the side with a pillow, or sitting or standing at the wall; not flat on \
        the back for long after 16 weeks (usual UK exercise advice, from knowledge), not face \
        down; no ball on the floor after 20 weeks; buttock and back light (max 4 of 10); no \
        deep leg, inner-thigh, belly or groin pressure; stop for tightenings, dizziness, \
        bleeding; complicated pregnancy (bleeding, high blood pressure, clot, early \
        contractions): midwife first. After a caesarean the surgery rule counts too.
        """,
      standing: .verified,
      sources: [.massagePePregnancy2020, .vleeming2008, .antenatalMassage2021])
  }
}
