import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: al-khodairy-2007, nice-ng73
  @inline(__always) static var endometriosis: Mimic {
    Mimic(
      id: .endometriosis,
      name: "Endometriosis: pain with periods",
      medical: "Endometriosis (pain with periods, cyclic sciatica)",
      group: .visceral,
      patterns: [
        Pattern(
          site: "pelvis",
          [
            .essential(.lowerAbdomen), .essential(.lowerLumbar), .spillover(.sacrum),
            .spillover(.pelvicFloor), .spillover(.groin), .spillover(.thighInnerUpper),
          ]),
        Pattern(
          site: "sciatic nerve",
          [
            .essential(.buttockLowerOuter), .essential(.thighBackUpper),
            .spillover(.buttockLowerInner), .spillover(.buttockUpperOuter),
            .spillover(.thighBackLower), .spillover(.calfUpper), .spillover(.calfLower),
            .spillover(.legOuter), .spillover(.footTop), .spillover(.footSole),
            .spillover(.lowerLumbar),
          ]),
      ],
      band: .rare,
      bandNote: "women of childbearing age; the answer on periods decides",
      prevalence: [
        Statement(
          "About 1 of 10 women has it. At the sciatic nerve it is very rare.", .unverified,
          [.niceNg73],
          figures: """
            About 1 in 10 women have endometriosis (from knowledge); on the sciatic nerve it is \
            very rare
            """)
      ],
      findings: [
        Statement(
          "Pain tied to the periods, at first only then, later longer: a strong sign.", .verified,
          [.alKhodairy2007],
          figures: "Pain tied to periods, at first only then, later longer (strong)"),
        Statement(
          "Painful periods, pain with sex, pain on the toilet at that time.", .unverified,
          [.niceNg73],
          figures: """
            Painful periods, pain with sex, pain on passing stool at period time (moderate)
            """),
        Statement(
          "A weak leg or foot if the nerve is touched.", .unverified, [.alKhodairy2007],
          figures: "Leg weakness or foot drop if the nerve is involved (weak)"),
      ],
      action: .withinDays,
      selfMassage: .ok,
      whatToDo: """
        Keep a diary of pain and periods for two months and book a clinician. Massage is only for \
        comfort. A new foot drop: the same day. A missed period with belly pain: emergency.
        """,
      isCentral: true,
      sources: [.alKhodairy2007, .niceNg73])
  }
}
