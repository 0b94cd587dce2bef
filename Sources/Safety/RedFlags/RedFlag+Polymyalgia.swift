import Evidence

extension RedFlag {
  /// - Source: nhs-pmr
  static var polymyalgia: RedFlag {
    RedFlag(
      id: .polymyalgia,
      ask: """
        Over 50: both shoulders AND both hips or thighs stiff and sore for over 45 minutes in \
        the morning, for more than a week?
        """,
      action: .withinDays,
      selfMassage: .ok,
      reason: "Polymyalgia rheumatica",
      notCounted: "Stiffness of a few minutes; soreness after new exercise.",
      followUps: [
        FollowUp(
          "Is there a new headache, a sore scalp, jaw pain on chewing, or any vision trouble?",
          raisesTo: .emergency)
      ],
      standing: .verified,
      sources: [.nhsPmr])
  }
}
