import Evidence

extension RedFlag {
  /// - Source: nhs-pmr
  @inline(__always) static var polymyalgia: RedFlag {
    RedFlag(
      id: .polymyalgia,
      ask: """
        Over 50: for more than a week, have both shoulders and both hips or thighs been stiff \
        and sore for over 45 minutes in the morning?
        """,
      action: .withinDays,
      selfMassage: .ok,
      reason: "This may be an inflammation called polymyalgia.",
      notCounted: "Stiffness of a few minutes. Soreness after new exercise.",
      followUps: [
        FollowUp(
          """
          Is there a new headache, a sore scalp, jaw pain when you chew, or any trouble with \
          your sight?
          """, raisesTo: .emergency)
      ],
      standing: .verified,
      sources: [.nhsPmr])
  }
}
