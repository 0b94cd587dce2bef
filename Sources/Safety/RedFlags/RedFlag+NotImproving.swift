import Evidence

extension RedFlag {
  /// - Source: wallwork-2024, henschke-2008
  static var notImproving: RedFlag {
    RedFlag(
      id: .notImproving,
      ask: """
        Over six weeks of pain that nobody has looked at, pain that keeps coming back or stops \
        your usual days, or worse after two weeks of self-care?
        """,
      action: .withinDays,
      selfMassage: .ok,
      reason: "Recovery slows after 6 weeks",
      note: "Booking a routine visit is enough when nothing else is yes.",
      figures: """
        Acute pain of 100: 56 at start, 26 at 6 weeks, 21 at a year; 72 % fully recovered at 12 \
        months; 28 % not
        """,
      standing: .verified,
      sources: [.wallwork2024, .henschke2008])
  }
}
