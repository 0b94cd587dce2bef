import Evidence

extension RedFlag {
  /// - Source: robertson-wood-2017
  @inline(__always) static var stressBone: RedFlag {
    RedFlag(
      id: .stressBone,
      ask: """
        Are you a runner, dancer or soldier, or do you have thin bones, and does this fit? Do \
        not test it by hopping.
        """,
      signs: [
        """
        Groin or deep buttock pain that built up with training or walking, and now hurts with \
        each step or when you stand on that leg
        """
      ],
      action: .sameDay,
      reason: "A bone may be cracking from load.",
      notCounted: """
        Ordinary pelvic pain in or after pregnancy. After a birth only sudden strong groin or \
        sacrum pain with every step counts.
        """,
      figures: "Delay worsens outcome; 3 % of sport stress fractures at thigh-bone neck",
      standing: .verified,
      sources: [.robertsonWood2017])
  }
}
