import Evidence

extension RedFlag {
  /// - Source: yusuf-2019, maamari-2022
  @inline(__always) static var infectionRisk: RedFlag {
    RedFlag(
      id: .infectionRisk,
      ask: "Is one of these so?",
      signs: [
        "Injected drugs",
        "An infection of the blood, heart, bone or skin in the last 3 months",
        "An injection or operation in the spine in the last 3 months",
        "Weak immunity, also from chemotherapy or dialysis",
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "An infection in the spine can start without fever.",
      followUps: [
        FollowUp(
          "Is it a new spine pain that never eases, also at night?", raisesTo: .sameDay)
      ],
      figures: "Fever only 55–60 %; injection 9 %, diabetes 18 % of cases",
      standing: .verified,
      sources: [.yusuf2019, .maamari2022])
  }
}
