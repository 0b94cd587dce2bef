import Evidence

extension RedFlag {
  /// - Source: harding-2005, finucane-2020
  @inline(__always) static var nightGrowing: RedFlag {
    RedFlag(
      id: .nightGrowing,
      ask: """
        Do you have pain at rest or at night that grows week by week and never eases in any \
        position?
        """,
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "In some people a serious cause. Alone it says little.",
      figures: "213 of 482 clinic patients had night pain, none serious",
      standing: .verified,
      sources: [.harding2005, .finucane2020])
  }
}
