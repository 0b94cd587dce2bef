import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: devon-ali, rcem-ali, nice-cg147, clinical-convention
  @inline(__always) static var acuteLimbIschaemia: Mimic {
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
          "Rare: one or two of 10 000 people a year, most over 60.", .unverified,
          [.clinicalConvention],
          figures: "Rare: about 1–2 per 10 000 people a year (from knowledge), most over 60")
      ],
      findings: [
        Statement(
          """
          A leg suddenly painful, pale, cold, numb or weak against the other. The foot is \
          always touched: a strong sign.
          """, .verified, [.devonAli],
          figures: """
            Sudden pain, pale, cold, numb or weak leg compared with the other; always involves \
            the foot (strong)
            """),
        Statement(
          "Over half feel tingling or numbness. Loss of movement comes late.", .verified,
          [.rcemAli],
          figures: "Tingling or numbness in over 50 %; loss of movement is late (strong)"),
        Statement(
          "An irregular heartbeat, sick arteries or an aneurysm.", .verified, [.devonAli],
          figures: "Atrial fibrillation, known artery disease or an aneurysm (moderate)"),
        Statement(
          "Pain at rest that eases when the leg hangs down.", .verified, [.rcemAli],
          figures: "Rest pain eased by hanging the leg down (moderate)"),
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
