import Evidence

extension RedFlag {
  /// - Source: harding-2005, finucane-2020, nhs-back-pain
  @inline(__always) static var nightGrowing: RedFlag {
    RedFlag(
      id: .nightGrowing,
      short: "Pain grows week by week, and no position eases it",
      ask: "Pain at rest or night that grows week by week and never eases in any position?",
      stage: .afterDrawing,
      when: [When(daysFrom: 7)],
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "In some people a serious cause. Alone it says little.",
      figures: "213 of 482 clinic patients had night pain, none serious",
      listed: [.no, .notSure, .yes],
      standing: .verified,
      sources: [.harding2005, .finucane2020, .nhsBackPain])
  }
}
