import Evidence

extension RedFlag {
  /// - Source: moore-2014, nhs-kidney-infection
  static var kidney: RedFlag {
    RedFlag(
      id: .kidney,
      ask: """
        Waves of side pain with vomiting or blood in urine, or side pain with fever or burning \
        urine?
        """,
      action: .sameDay,
      reason: "Kidney stone",
      followUps: [
        FollowUp(
          """
          Is there fever with waves of pain, pregnancy, only one kidney, pain you cannot bear, \
          drowsiness or confusion; or are you over 55 and faint?
          """, raisesTo: .emergency)
      ],
      figures: "STONE 10–13: 88.6 %",
      standing: .verified,
      sources: [.moore2014, .nhsKidneyInfection])
  }
}
