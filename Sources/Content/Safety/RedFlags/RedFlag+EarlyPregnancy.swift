import Evidence

extension RedFlag {
  /// - Source: nhs-ectopic, nidirect-ectopic
  @inline(__always) static var earlyPregnancy: RedFlag {
    RedFlag(
      id: .earlyPregnancy,
      short: "Late period or early pregnancy, with new belly or shoulder-tip pain",
      ask: """
        Is a period missed or late, or are you early in a pregnancy? AND is there new pain low \
        in the belly or at the tip of the shoulder?
        """,
      stage: .gate,
      when: [When(ageTo: 60, notMale: true)],
      action: .emergency,
      reason: "The pregnancy may be outside the womb.",
      notCounted: """
        Missed periods for months (training, low weight, menopause, contraception) without new \
        belly or shoulder-tip pain.
        """,
      items: [
        SafetyItem(
          id: .earlyPregnancyPain,
          short: "Late period or early pregnancy, with low belly or shoulder-tip pain",
          sets: .yes,
          stage: .gate)
      ],
      listed: [.no, .notSure, .yes],
      standing: .unverified,
      sources: [.nhsEctopic, .nidirectEctopic])
  }
}
