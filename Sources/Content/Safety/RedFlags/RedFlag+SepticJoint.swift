import Evidence

extension RedFlag {
  /// - Source: margaretten-2007
  @inline(__always) static var septicJoint: RedFlag {
    RedFlag(
      id: .septicJoint,
      ask: """
        Do you have fever or feel very ill, and is one hip so sore that you cannot bear to move \
        it? A replaced hip counts too.
        """,
      action: .emergency,
      reason: "The hip joint may be infected.",
      figures: "Fever only 57 % sensitive",
      standing: .unverified,
      sources: [.margaretten2007])
  }
}
