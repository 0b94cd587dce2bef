import Evidence

extension RedFlag {
  /// - Source: wallwork-2024, henschke-2008
  @inline(__always) static var notImproving: RedFlag {
    RedFlag(
      id: .notImproving,
      ask: "Does one of these fit?",
      signs: [
        "Over six weeks of pain that nobody has looked at",
        "Pain that keeps coming back, or stops your usual days",
        "Worse after two weeks of self-care",
      ],
      action: .withinDays,
      selfMassage: .ok,
      reason: "Pain heals more slowly after six weeks.",
      note: "A routine visit is enough when nothing else is yes.",
      figures: """
        Acute pain of 100: 56 at start, 26 at 6 weeks, 21 at a year; 72 % fully recovered at 12 \
        months; 28 % not
        """,
      standing: .verified,
      sources: [.wallwork2024, .henschke2008])
  }
}
