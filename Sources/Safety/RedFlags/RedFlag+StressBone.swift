import Evidence

extension RedFlag {
  /// - Source: robertson-wood-2017
  static var stressBone: RedFlag {
    RedFlag(
      id: .stressBone,
      ask: """
        Runner, dancer or soldier, or thin bones: groin or deep buttock pain that built up with \
        training or walking and now hurts with each step or when standing on that leg? (Do not \
        test by hopping.)
        """,
      action: .sameDay,
      reason: "Stress fracture",
      notCounted: """
        ordinary pelvic-girdle pain in or after pregnancy; after a birth only sudden strong \
        groin or sacrum pain with every step counts
        """,
      figures: "Delay worsens outcome; 3 % of sport stress fractures at thigh-bone neck",
      standing: .verified,
      sources: [.robertsonWood2017])
  }
}
