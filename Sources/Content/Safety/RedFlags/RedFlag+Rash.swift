import Evidence

extension RedFlag {
  /// - Source: zoster-web, cohen-2013-zoster
  @inline(__always) static var rash: RedFlag {
    RedFlag(
      id: .rash,
      ask: """
        Is there a burning or tingling band on one side, with red skin or blisters that are new \
        in the last 7 days?
        """,
      action: .sameDay,
      reason: "This may be shingles.",
      notCounted: """
        A rash that has dried to crusts or healed. Pain that stays on after it: see someone \
        within days.
        """,
      note: """
        Treatment works best within 72 hours of the rash. With weak immunity, or blisters near \
        the eye or genitals, call today whatever the age of the rash.
        """,
      figures: "Pain 1–5 days before the rash; medicine best within 72 h of the rash",
      standing: .verified,
      sources: [.zosterWeb, .cohen2013Zoster])
  }
}
