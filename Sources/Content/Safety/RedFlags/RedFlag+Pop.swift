import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  @inline(__always) static var pop: RedFlag {
    RedFlag(
      id: .pop,
      ask: """
        Was there a sudden pop or snap in the buttock, thigh, calf or heel, with a bruise or \
        weakness?
        """,
      action: .sameDay,
      reason: "A muscle or tendon may be torn.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
