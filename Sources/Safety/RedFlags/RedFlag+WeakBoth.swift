import Evidence

extension RedFlag {
  /// - Source: ces-series-334, finucane-2020
  static var weakBoth: RedFlag {
    RedFlag(
      id: .weakBoth,
      ask: """
        Are both legs losing power or feeling, or hard to steer, so that you stumble, fall or \
        need support when you walk?
        """,
      action: .emergency,
      reason: "Spinal cord or cauda",
      notCounted: """
        Sore, stiff or tired leg muscles after effort or with a new medicine; heavy legs on \
        walking that clear on sitting.
        """,
      figures: "Leg weakness sens .68 spec .72 for scan-positive CES",
      standing: .verified,
      sources: [.cesSeries334, .finucane2020])
  }
}
