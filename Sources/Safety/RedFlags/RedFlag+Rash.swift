import Evidence

extension RedFlag {
  /// - Source: zoster-web, cohen-2013-zoster
  static var rash: RedFlag {
    RedFlag(
      id: .rash,
      ask: """
        A burning or tingling band on one side, with red skin or blisters that are NEW in the \
        last 7 days?
        """,
      action: .sameDay,
      reason: "Shingles",
      notCounted: """
        A rash that has dried to crusts or healed; pain that stays afterwards: within days.
        """,
      note: """
        Treatment works best within 72 hours of the rash; with weak immunity, or blisters near \
        the eye or genitals, call today whatever the age of the rash.
        """,
      figures: "Pain 1–5 days before the rash; medicine best within 72 h of the rash",
      standing: .verified,
      sources: [.zosterWeb, .cohen2013Zoster])
  }
}
