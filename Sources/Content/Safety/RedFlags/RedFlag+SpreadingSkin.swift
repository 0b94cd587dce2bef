import Evidence

extension RedFlag {
  /// - Source: nhs-necrotising-fasciitis
  @inline(__always) static var spreadingSkin: RedFlag {
    RedFlag(
      id: .spreadingSkin,
      short: "Skin turning dark and spreading within hours",
      ask: """
        Without a knock: skin that turns dusky, purple or black and spreads within hours, or a \
        hot swollen patch with pain far worse than it looks and feeling very ill?
        """,
      stage: .gate,
      action: .emergency,
      reason: "A skin infection that spreads fast.",
      notCounted: """
        A bruise after a knock or strain; a red patch that stays the same size (see the clot and \
        fever questions).
        """,
      listed: [.no, .notSure, .yes],
      standing: .unverified,
      sources: [.nhsNecrotisingFasciitis])
  }
}
