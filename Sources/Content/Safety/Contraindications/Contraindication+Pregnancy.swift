import Anatomy
import Evidence

extension Contraindication {
  /// - Source: massage-pe-pregnancy-2020, vleeming-2008, antenatal-massage-2021, nccih-massage
  @inline(__always) static var pregnancy: Contraindication {
    Contraindication(
      id: .pregnancy,
      short: "Pregnant, or a birth in the last 6 weeks",
      ask: "Pregnant, or a birth in the last 6 weeks?",
      condition: "Pregnancy and 6 weeks after",
      stage: .afterDrawing,
      when: [When(ageTo: 60, notMale: true)],
      action: .avoidArea,
      scope: .muscles(MuscleID.leg + MuscleID.bellyAndGroin),
      area: "belly, legs and inner thighs; not deep at the sacrum",
      why: "Blood clots more easily now. One big clot in the lung came during leg massage.",
      note: """
        Our rule: lie on the side with a pillow, or sit, or stand at the wall. Not flat on the \
        back for long after 16 weeks, and not face down. No ball on the floor after 20 weeks. \
        Buttock and back light, at most 4 of 10. No deep pressure on leg, inner thigh, belly or \
        groin. Stop for tightenings, dizziness or bleeding. With bleeding, high blood pressure, \
        a clot or early labour pains: midwife first. After a caesarean the rule on operations \
        counts too.
        """,
      standing: .verified,
      sources: [.massagePePregnancy2020, .vleeming2008, .antenatalMassage2021, .nccihMassage])
  }
}
