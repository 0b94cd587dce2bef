import Evidence

extension RedFlag {
  /// - Source: nhs-necrotising-fasciitis
  @inline(__always) static var spreadingSkin: RedFlag {
    RedFlag(
      id: .spreadingSkin,
      ask: "Has one of these come without a knock?",
      signs: [
        "Skin that turns dusky, purple or black and spreads within hours",
        "A hot swollen patch with pain far worse than it looks, and you feel very ill",
      ],
      action: .emergency,
      reason: "A skin infection that spreads fast.",
      notCounted: """
        A bruise after a knock or strain. A red patch that stays the same size: see the \
        questions on clots and fever.
        """,
      standing: .unverified,
      sources: [.nhsNecrotisingFasciitis])
  }
}
