import Evidence

extension RedFlag {
  /// - Source: nhs-necrotising-fasciitis
  static var spreadingSkin: RedFlag {
    RedFlag(
      id: .spreadingSkin,
      ask: """
        Without a knock: skin that turns dusky, purple or black and spreads within hours, or a \
        hot swollen patch with pain far worse than it looks and feeling very ill?
        """,
      action: .emergency,
      reason: "Necrotising infection",
      notCounted: """
        A bruise after a knock or strain; a red patch that stays the same size (see the clot \
        and fever questions).
        """,
      standing: .unverified,
      sources: [.nhsNecrotisingFasciitis])
  }
}
