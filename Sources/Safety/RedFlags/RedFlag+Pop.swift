import Evidence

extension RedFlag {
  /// - Source: clinical-convention
  static var pop: RedFlag {
    RedFlag(
      id: .pop,
      ask: "A sudden pop or snap in buttock, thigh, calf or heel, with a bruise or weakness?",
      action: .sameDay,
      reason: "Torn muscle or tendon (Achilles, hamstring origin)",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
