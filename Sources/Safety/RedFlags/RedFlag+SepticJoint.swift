import Evidence

extension RedFlag {
  /// - Source: margaretten-2007
  static var septicJoint: RedFlag {
    RedFlag(
      id: .septicJoint,
      ask: """
        Fever or feeling very ill and one hip (also a replaced one) so sore that any movement \
        is unbearable?
        """,
      action: .emergency,
      reason: "Septic hip",
      figures: "Fever only 57 % sensitive",
      standing: .unverified,
      sources: [.margaretten2007])
  }
}
