import Anatomy
import Evidence

extension RedFlag {
  /// - Source: downie-2013, onfh-india-2019, massage-osteoporosis, massage-risks-list, glow-2013,
  ///   gcare-spine
  @inline(__always) static var steroidOsteoporosis: RedFlag {
    RedFlag(
      id: .steroidOsteoporosis,
      short: "Thin bones (osteoporosis), or steroid tablets for months",
      ask: "Do you have thin bones (osteoporosis), or have you taken steroid tablets for months?",
      stage: .afterDrawing,
      action: .withinDays,
      selfMassage: .avoidArea,
      stricterWhen: StricterWhen([When(regions: [.back, .hip, .thigh])], .askFirst),
      reason: "A thin bone may break with little force, or the hip may lack blood.",
      notCounted: "Inhaled steroids; one short course.",
      followUps: [
        FollowUp(
          """
          Is this a new sharp pain in the spine, sacrum, hip or groin, or a new thigh pain? Or \
          did it start with a small fall, lift, cough or sneeze?
          """, raisesTo: .sameDay)
      ],
      note: "With new sharp pain in the spine or groin: same day.",
      figures: "Steroids 33 % (10-67); hip osteonecrosis steroid 44 % of cases",
      listed: [.no, .notSure, .yes, .yesSameDay],
      standing: .verified,
      sources: [
        .downie2013, .onfhIndia2019, .massageOsteoporosis, .massageRisksList, .glow2013,
        .gcareSpine,
      ])
  }
}
