import Evidence

extension RedFlag {
  /// - Source: ces-series-334, finucane-2020
  @inline(__always) static var weakBoth: RedFlag {
    RedFlag(
      id: .weakBoth,
      ask: """
        Do you stumble, fall or need support to walk because both legs lose power or feeling, \
        or are hard to steer?
        """,
      action: .emergency,
      reason: "The spinal cord, or the nerves at its end, may be pressed.",
      notCounted: """
        Sore, stiff or tired leg muscles after effort or with a new medicine. Heavy legs on \
        walking that clear when you sit.
        """,
      figures: "Leg weakness sens .68 spec .72 for scan-positive CES",
      standing: .verified,
      sources: [.cesSeries334, .finucane2020])
  }
}
