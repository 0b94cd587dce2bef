import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: coccydynia-tidsskriftet, lirette-2014
  static var coccydynia: Mimic {
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
          "3 % of low-back patients (one study)", .verified, [.coccydyniaTidsskriftet])
      ],
      findings: [
        Statement(
          "Pain on sitting, on rising from sitting and on touch of the tail bone (strong)",
          .verified, [.coccydyniaTidsskriftet]),
        Statement(
          "3–5 times commoner in women", .verified, [.coccydyniaTidsskriftet]),
        Statement(
          "3 % of low-back patients in one US study", .verified, [.coccydyniaTidsskriftet]),
        Statement(
          "About 90 % settle without surgery", .verified, [.lirette2014]),
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
