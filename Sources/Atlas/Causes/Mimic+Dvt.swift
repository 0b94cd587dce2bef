import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: wells-1997, wells-2006, massage-pe-pregnancy-2020, jabr-2010, bartsch-2021, nhs-dvt
  static var dvt: Mimic {
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
          "VTE about 122 per 100 000 a year (figure seen in a case report)", .unverified,
          [.jabr2010])
      ],
      findings: [
        Statement(
          """
          Clinical score <=0 about 5 %, 1–2 17 %, >=3 53 % had a clot (pooled figures of the \
          2006 JAMA review (from knowledge; table seen without author); Wells 1997 itself about \
          3 / 17 / 75 %)
          """, .verified, [.wells2006]),
        Statement(
          """
          Items: cancer, paralysis or cast, bed >3 d or surgery, tenderness along deep veins, \
          whole leg swollen, calf >3 cm larger, pitting swelling, collateral veins, earlier \
          clot; minus 2 if another cause as likely
          """, .verified, [.wells1997]),
        Statement(
          "Pulmonary embolism reported during and after leg massage", .verified,
          [.massagePePregnancy2020]),
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
