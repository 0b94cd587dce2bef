import Evidence

extension RedFlag {
  /// - Source: wallwork-2024, henschke-2008, wales-sciatica
  @inline(__always) static var notImproving: RedFlag {
    RedFlag(
      id: .notImproving,
      short: "Over six weeks unchecked, getting worse, or it stops your usual days",
      ask: """
        Has the pain gone on for over six weeks, and nobody has looked? Does it keep coming \
        back, or stop your usual days? Or is it worse after two weeks of self-care?
        """,
      stage: .afterDrawing,
      when: [When(daysFrom: 14)],
      action: .withinDays,
      selfMassage: .ok,
      reason: "Pain heals more slowly after six weeks.",
      note: "A routine visit is enough when nothing else is yes.",
      figures: """
        Acute pain of 100: 56 at start, 26 at 6 weeks, 21 at a year; 72 % fully recovered at 12 \
        months; 28 % not
        """,
      listed: [.no, .notSure, .yes],
      standing: .verified,
      sources: [.wallwork2024, .henschke2008, .walesSciatica])
  }
}
