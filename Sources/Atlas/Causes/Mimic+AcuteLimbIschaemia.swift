import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: devon-ali, rcem-ali, nice-cg147, clinical-convention
  static var acuteLimbIschaemia: Mimic {
    Mimic(
      id: .acuteLimbIschaemia,
      name: "Suddenly blocked leg artery",
      medical: "Suddenly blocked leg artery",
      group: .vascular,
      patterns: [
        Pattern([
          .essential(.footTop), .essential(.footSole), .essential(.calfLower),
          .essential(.calfUpper), .spillover(.shin), .spillover(.legOuter), .spillover(.heel),
          .spillover(.thighFrontUpper), .spillover(.thighFrontLower), .spillover(.thighBackUpper),
          .spillover(.thighBackLower), .spillover(.lowerAbdomen),
        ])
      ],
      band: .veryRare,
      bandNote: "over 60, atrial fibrillation, artery disease",
      prevalence: [
        Statement(
          "Rare: about 1–2 per 10 000 people a year (from knowledge), most over 60", .unverified,
          [.clinicalConvention])
      ],
      findings: [
        Statement(
          """
          Sudden pain, pale, cold, numb or weak leg compared with the other; always involves \
          the foot (strong)
          """, .verified, [.devonAli]),
        Statement(
          "Tingling or numbness in over 50 %; loss of movement is late (strong)", .verified,
          [.rcemAli]),
        Statement(
          "Atrial fibrillation, known artery disease or an aneurysm (moderate)", .verified,
          [.devonAli]),
        Statement(
          "Rest pain eased by hanging the leg down (moderate)", .verified, [.rcemAli]),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: """
        Emergency now: hours count. Both legs suddenly numb or weak with belly or back pain: the \
        main artery may be blocked.
        """,
      separatesFrom: "In sciatica the leg stays warm and keeps its colour.",
      sources: [.devonAli, .rcemAli, .niceCg147, .clinicalConvention])
  }
}
