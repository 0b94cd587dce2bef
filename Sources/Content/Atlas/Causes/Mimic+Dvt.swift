import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: wells-1997, wells-2006, massage-pe-pregnancy-2020, jabr-2010, bartsch-2021, nhs-dvt
  @inline(__always) static var dvt: Mimic {
    Mimic(
      id: .dvt,
      name: "Blood clot in a deep vein",
      medical: "Deep-vein clot",
      group: .vascular,
      patterns: [
        Pattern([
          .essential(.calfUpper), .essential(.calfLower), .spillover(.kneeBack),
          .spillover(.thighInnerUpper), .spillover(.thighInnerLower), .spillover(.groin),
          .spillover(.thighFrontUpper), .spillover(.ankleInner),
        ])
      ],
      band: .rare,
      prevalence: [
        Statement(
          "About 1 of 1000 people a year.", .unverified, [.jabr2010],
          figures: "VTE about 122 per 100 000 a year (figure seen in a case report)")
      ],
      findings: [
        Statement(
          "A doctor's score: low, 5 of 100 had a clot. Middle, 17. High, 53.", .verified,
          [.wells2006],
          figures: """
            Clinical score <=0 about 5 %, 1–2 17 %, >=3 53 % had a clot (pooled figures of the \
            2006 JAMA review (from knowledge; table seen without author); Wells 1997 itself about \
            3 / 17 / 75 %)
            """),
        Statement(
          """
          The score counts: cancer, a leg that cannot move or is in a cast, bed rest or an \
          operation, soreness along the deep veins, a swollen leg, a thicker calf, new veins \
          under the skin, an earlier clot.
          """, .verified, [.wells1997],
          figures: """
            Items: cancer, paralysis or cast, bed >3 d or surgery, tenderness along deep veins, \
            whole leg swollen, calf >3 cm larger, pitting swelling, collateral veins, earlier \
            clot; minus 2 if another cause as likely
            """),
        Statement(
          "A clot has reached the lung during and after leg massage.", .verified,
          [.massagePePregnancy2020],
          figures: "Pulmonary embolism reported during and after leg massage"),
      ],
      action: .sameDay,
      selfMassage: .no,
      whatToDo: """
        To be looked at the same day. Breathless, chest pain or fainting: emergency. No massage \
        of that leg.
        """,
      sources: [.wells1997, .wells2006, .massagePePregnancy2020, .jabr2010, .bartsch2021, .nhsDvt])
  }
}
