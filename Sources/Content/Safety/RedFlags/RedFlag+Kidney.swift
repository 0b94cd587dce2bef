import Evidence

extension RedFlag {
  /// - Source: moore-2014, nhs-kidney-infection
  @inline(__always) static var kidney: RedFlag {
    RedFlag(
      id: .kidney,
      ask: "Do you have side pain like this?",
      signs: ["In waves, with vomiting or blood in the urine", "With fever or burning urine"],
      action: .sameDay,
      reason: "A kidney stone or an infection of the kidney.",
      followUps: [
        FollowUp(
          """
          Is there fever with waves of pain? Are you pregnant? Do you have only one kidney? Can \
          you not bear the pain? Are you drowsy or confused? Or are you over 55 and faint?
          """, raisesTo: .emergency)
      ],
      figures: "STONE 10–13: 88.6 %",
      standing: .verified,
      sources: [.moore2014, .nhsKidneyInfection])
  }
}
