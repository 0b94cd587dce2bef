import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: moore-2014, assar-2009, nhs-kidney-infection
  @inline(__always) static var renalColic: Mimic {
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
          "No figure among people with low back pain.", .verified, [.moore2014],
          figures: "Not a low-back clinic base rate")
      ],
      findings: [
        Statement(
          "A doctor's score: low, 9 of 100 had a stone. Middle, 51. High, 89.", .verified,
          [.moore2014],
          figures: "STONE 0–5 9.2 %, 6–9 51.3 %, 10–13 88.6 %"),
        Statement(
          "A man, pain under 6 hours, sick, blood in the urine: more likely.", .verified,
          [.moore2014],
          figures: "Man, under 6 h, nausea/vomiting, blood in urine raise it"),
        Statement(
          "You cannot lie still, and it comes in waves.", .unverified, [.moore2014],
          figures: "Cannot lie still, comes in waves (moderate)"),
        Statement(
          "Fever with side pain: an infected stone, an emergency.", .unverified, [.moore2014],
          figures: "Fever with flank pain: infected stone, emergency (strong)"),
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
