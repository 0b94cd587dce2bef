import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: coccydynia-tidsskriftet, lirette-2014
  @inline(__always) static var coccydynia: Mimic {
    Mimic(
      id: .coccydynia,
      name: "Tail-bone pain",
      medical: "Tail-bone pain",
      group: .pelvis,
      patterns: [
        Pattern([
          .essential(.coccyx), .spillover(.sacrum), .spillover(.buttockLowerInner),
          .spillover(.pelvicFloor),
        ])
      ],
      band: .uncommon,
      bandNote: "3 % of one back-pain clinic",
      prevalence: [
        Statement(
          "3 % of people with low back pain, in one study.", .verified, [.coccydyniaTidsskriftet],
          figures: "3 % of low-back patients (one study)")
      ],
      findings: [
        Statement(
          "Pain on sitting, on rising and on touching the tail bone: a strong sign.", .verified,
          [.coccydyniaTidsskriftet],
          figures: """
            Pain on sitting, on rising from sitting and on touch of the tail bone (strong)
            """),
        Statement(
          "Three to five times more common in women.", .verified, [.coccydyniaTidsskriftet],
          figures: "3–5 times commoner in women"),
        Statement(
          "3 % of people with low back pain in one study.", .verified, [.coccydyniaTidsskriftet],
          figures: "3 % of low-back patients in one US study"),
        Statement(
          "About 90 of 100 settle without an operation.", .verified, [.lirette2014],
          figures: "About 90 % settle without surgery"),
      ],
      action: .selfCare,
      selfMassage: .avoidArea,
      whatToDo: """
        A cushion with a rear cut-out, and time. No pressure on the tail bone. With bowel or skin \
        signs or after an injury: a clinician.
        """,
      isCentral: true,
      sources: [.coccydyniaTidsskriftet, .lirette2014])
  }
}
