import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: moore-2014, assar-2009, nhs-kidney-infection
  static var renalColic: Mimic {
    Mimic(
      id: .renalColic,
      name: "Kidney stone or kidney infection",
      medical: "Kidney or ureter stone, kidney infection",
      group: .visceral,
      patterns: [
        Pattern([
          .essential(.flank), .essential(.upperLumbar), .essential(.lowerAbdomen),
          .essential(.groin), .spillover(.thighInnerUpper), .spillover(.frontHip),
        ])
      ],
      band: .rare,
      bandNote: "in a back or buttock drawing without flank",
      prevalence: [
        Statement(
          "Not a low-back clinic base rate", .verified, [.moore2014])
      ],
      findings: [
        Statement(
          "STONE 0–5 9.2 %, 6–9 51.3 %, 10–13 88.6 %", .verified, [.moore2014]),
        Statement(
          "Man, under 6 h, nausea/vomiting, blood in urine raise it", .verified, [.moore2014]),
        Statement(
          "Cannot lie still, comes in waves (moderate)", .unverified, [.moore2014]),
        Statement(
          "Fever with flank pain: infected stone, emergency (strong)", .unverified, [.moore2014]),
      ],
      action: .sameDay,
      selfMassage: .no,
      whatToDo: """
        The same day. With fever, one kidney, pregnancy or pain that cannot be eased: emergency. \
        Over 55: think of the artery in the belly first.
        """,
      sources: [.moore2014, .assar2009, .nhsKidneyInfection])
  }
}
