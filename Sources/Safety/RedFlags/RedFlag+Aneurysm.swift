import Evidence

extension RedFlag {
  /// - Source: fernando-2022, assar-2009
  static var aneurysm: RedFlag {
    RedFlag(
      id: .aneurysm,
      ask: """
        Sudden tearing back, side or belly pain with faintness, sweating or collapse; a known \
        aneurysm with back, side or belly pain that is new or has not been checked for it; or, \
        over 55, new back or belly pain with a throbbing lump in the belly?
        """,
      action: .emergency,
      reason: "Ruptured aneurysm",
      note: """
        A newly found throbbing lump without pain: same day. Thin people may feel a normal \
        pulse.
        """,
      figures: "Back pain sens 53.6 %, mass 47.1 %; triad 25–50 %; mortality about 90 %",
      standing: .verified,
      sources: [.fernando2022, .assar2009])
  }
}
