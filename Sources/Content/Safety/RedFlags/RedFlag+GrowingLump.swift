import Evidence

extension RedFlag {
  /// - Source: nice-ng12
  @inline(__always) static var growingLump: RedFlag {
    RedFlag(
      id: .growingLump,
      short: "A lump that grows, or is bigger than a golf ball",
      ask: """
        A lump that keeps growing, or that is bigger than a golf ball (not a tight, tender band \
        in a muscle)?
        """,
      stage: .afterDrawing,
      action: .withinDays,
      selfMassage: .avoidArea,
      reason: "A growth in the soft tissue. Never press it.",
      notCounted: """
        A tight knot in a muscle that comes and goes; a known soft fatty lump unchanged for \
        years.
        """,
      listed: [.no, .notSure, .yes],
      standing: .unverified,
      sources: [.niceNg12])
  }
}
