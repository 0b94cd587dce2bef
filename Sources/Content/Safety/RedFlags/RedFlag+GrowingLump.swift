import Evidence

extension RedFlag {
  /// - Source: nice-ng12
  @inline(__always) static var growingLump: RedFlag {
    RedFlag(
      id: .growingLump,
      ask: "Is there a lump that keeps growing, or one bigger than a golf ball?",
      action: .withinDays,
      selfMassage: .avoidArea,
      reason: "A growth in the soft tissue. Never press it.",
      notCounted: """
        A tight, tender band in a muscle. A knot that comes and goes. A soft fatty lump that is \
        known and has not changed for years.
        """,
      standing: .unverified,
      sources: [.niceNg12])
  }
}
