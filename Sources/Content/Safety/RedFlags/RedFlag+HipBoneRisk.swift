import Anatomy
import Evidence

extension RedFlag {
  /// - Source: bnssg-avn, rnoh-avn, onfh-india-2019, gcare-hip
  @inline(__always) static var hipBoneRisk: RedFlag {
    RedFlag(
      id: .hipBoneRisk,
      short: "Heavy drinking, sickle cell, steroid courses, or a past hip break",
      ask: """
        With deep hip or groin pain: do you drink heavily? Do you have sickle cell illness? Have \
        you had courses of steroids, radiation there, or a broken or dislocated hip?
        """,
      stage: .afterDrawing,
      when: [
        When(regions: [.of(.groin), .of(.frontHip), .of(.thighFrontUpper), .of(.thighInnerUpper)])
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      reason: "The hip bone may get too little blood.",
      followUps: [
        FollowUp(
          "Is the pain sudden and sharp, or can you not put weight on the leg?", raisesTo: .sameDay)
      ],
      impliedBy: [.steroidOsteoporosis],
      listed: [.no, .notSure, .yes, .yesSameDay],
      standing: .verified,
      sources: [.bnssgAvn, .rnohAvn, .onfhIndia2019, .gcareHip])
  }
}
