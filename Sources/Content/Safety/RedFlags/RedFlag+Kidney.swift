import Anatomy
import Evidence

extension RedFlag {
  /// - Source: moore-2014, nhs-kidney-infection
  @inline(__always) static var kidney: RedFlag {
    RedFlag(
      id: .kidney,
      short: "Side pain in waves, blood in urine, or burning urine",
      ask: """
        Waves of side pain with vomiting or blood in urine, or side pain with fever or burning \
        urine?
        """,
      stage: .afterDrawing,
      when: [When(regions: [.back, .belly, .hip, .of(.thighInnerUpper)])],
      action: .sameDay,
      reason: "A kidney stone or an infection of the kidney.",
      followUps: [
        FollowUp(
          """
          Is there fever with waves of pain, pregnancy, only one kidney, pain you cannot bear, \
          drowsiness or confusion? Or are you over 55 and have such waves for the first time, or \
          are you faint?
          """, raisesTo: .emergency)
      ],
      figures: "STONE 10-13: 88.6 %",
      listed: [.no, .notSure, .yes, .yesEmergency],
      standing: .verified,
      sources: [.moore2014, .nhsKidneyInfection])
  }
}
