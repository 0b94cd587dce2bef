import Evidence

extension RedFlag {
  /// - Source: nhs-999
  static var generalEmergency: RedFlag {
    RedFlag(
      id: .generalEmergency,
      ask: """
        Now, or since this pain began: chest pain or tightness, trouble breathing, new \
        confusion, a drooping face, a newly weak arm or hand, trouble speaking, a sudden \
        worst-ever headache, sudden loss of sight, collapse, or heavy bleeding?
        """,
      action: .emergency,
      reason: "Heart, lung, stroke, brain or bleeding emergency",
      notCounted: """
        Breathlessness or chest soreness that you have had for a long time, that is unchanged \
        and already explained; a usual heavy period; a tension headache as you often have.
        """,
      standing: .unverified,
      sources: [.nhs999])
  }
}
