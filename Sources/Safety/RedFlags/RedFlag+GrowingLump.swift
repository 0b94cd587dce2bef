import Evidence

extension RedFlag {
  /// - Source: nice-ng12
  static var growingLump: RedFlag {
    RedFlag(
      id: .growingLump,
      ask: """
        A lump that keeps growing, or that is bigger than a golf ball (not a tight, tender band \
        in a muscle)?
        """,
      action: .withinDays,
      selfMassage: .avoidArea,
      reason: "Soft-tissue tumour; never press it",
      notCounted: """
        A tight knot in a muscle that comes and goes; a known soft fatty lump unchanged for \
        years.
        """,
      standing: .unverified,
      sources: [.niceNg12])
  }
}
