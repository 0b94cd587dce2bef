import Evidence

extension RedFlag {
  /// - Source: yusuf-2019, maamari-2022, red-flags-card-2023
  @inline(__always) static var infectionRisk: RedFlag {
    RedFlag(
      id: .infectionRisk,
      short: """
        Weak immunity (chemo, dialysis); or lately a bad infection, injected drugs, or a needle \
        in the spine
        """,
      ask: """
        In the last 3 months: injected drugs, an infection of blood, heart, bone or skin, or an \
        injection (also an epidural) or operation in the spine? Or is your immunity weak (also \
        chemotherapy, dialysis, immune drugs such as methotrexate)?
        """,
      stage: .afterDrawing,
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "The spine may be infected. That can be so with no fever.",
      followUps: [
        FollowUp(
          "Is it a new spine pain that never eases, also at night?", raisesTo: .sameDay)
      ],
      figures: "Fever only 55-60 %; injection 9 %, diabetes 18 % of cases",
      listed: [.no, .notSure, .yes, .yesSameDay],
      standing: .verified,
      sources: [.yusuf2019, .maamari2022, .redFlagsCard2023])
  }
}
