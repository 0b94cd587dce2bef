import Evidence

extension RedFlag {
  /// - Source: downie-2013, onfh-india-2019
  @inline(__always) static var steroidOsteoporosis: RedFlag {
    RedFlag(
      id: .steroidOsteoporosis,
      ask: "Do you take steroid tablets for months, or have thin bones (osteoporosis)?",
      action: .withinDays,
      selfMassage: .lighter,
      reason: "A thin bone may break with little force, or the hip may lack blood.",
      notCounted: "Inhaled steroids. One short course.",
      followUps: [
        FollowUp(
          """
          Is this a new sharp pain in the spine, sacrum, hip or groin? Or did it start with a \
          small fall, lift, cough or sneeze?
          """, raisesTo: .sameDay)
      ],
      note: "With new sharp pain in the spine or groin: same day.",
      figures: "Steroids 33 % (10–67); hip osteonecrosis steroid 44 % of cases",
      standing: .verified,
      sources: [.downie2013, .onfhIndia2019])
  }
}
