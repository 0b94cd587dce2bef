import Evidence

extension RedFlag {
  /// - Source: fernando-2022, assar-2009
  @inline(__always) static var aneurysm: RedFlag {
    RedFlag(
      id: .aneurysm,
      ask: "Does one of these fit your pain?",
      signs: [
        """
        Sudden tearing pain in the back, side or belly, with faintness, sweating or collapse
        """,
        """
        A known aneurysm, and pain in the back, side or belly that is new or has not been \
        checked for it
        """,
        "Over 55: new back or belly pain with a throbbing lump in the belly",
      ],
      action: .emergency,
      reason: "The main artery in the belly may be tearing.",
      note: """
        A throbbing lump found without pain: same day. Thin people may feel a normal pulse.
        """,
      figures: "Back pain sens 53.6 %, mass 47.1 %; triad 25–50 %; mortality about 90 %",
      standing: .verified,
      sources: [.fernando2022, .assar2009])
  }
}
