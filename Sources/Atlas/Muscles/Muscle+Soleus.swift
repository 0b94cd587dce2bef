import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  static var soleus: Muscle {
    Muscle(
      id: .soleus,
      plain: "Deep calf",
      latin: "soleus",
      does: "Pushes the foot down; pumps blood upward.",
      innervation: "tibial nerve S1-S2",
      symptoms: ["heel pain", "cannot squat with heels down", "calf swelling feeling"],
      aggravating: ["walking or running uphill", "ski boots", "skating", "short calf"],
      fits: [
        Fit(.stairs, [.up, .both])
      ],
      points: [.soleusLower, .soleusUpper, .soleusSiType],
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  static var soleusLower: TriggerPoint {
    TriggerPoint(
      id: .soleusLower,
      muscle: .soleus,
      name: "Lower inner calf (TrP1)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.67, offset: .medial(1.5), radius: 2),
      whereabouts: """
        2–3 cm below where the calf bulge ends, about 14 cm above the heel, a little to the inner \
        side.
        """,
      depth: .deep,
      find: "Kneel or sit; thumb presses forward beside the Achilles cord.",
      refers: [
        .essential(.heel),
        .essential(.calfLower),
        .spillover(.footSole),
        .spillover(.ankleInner),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball],
          positions: [.sitting, .lying],
          how: "As for the two-headed calf.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs, person prone.",
      cautions: [
        Caution.clotCheckFirst,
        "Not on the Achilles cord itself.",
        Caution.veinsAndSores,
      ],
      commonness: .commonest,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  static var soleusUpper: TriggerPoint {
    TriggerPoint(
      id: .soleusUpper,
      muscle: .soleus,
      name: "Upper outer calf (TrP2)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.35, offset: .lateral(2), radius: 2),
      whereabouts: "Outer side, under the calf head.",
      depth: .deep,
      find: "Thumb under the outer calf head.",
      refers: [
        .essential(.calfUpper),
        .spillover(.calfLower),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball],
          positions: [.sitting, .lying],
          how: "As for the two-headed calf.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs, person prone.",
      cautions: [
        Caution.clotCheckFirst,
        Caution.veinsAndSores,
      ],
      commonness: .less,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  static var soleusSiType: TriggerPoint {
    TriggerPoint(
      id: .soleusSiType,
      muscle: .soleus,
      name: "Middle outer calf (TrP3, rare)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.55, offset: .lateral(1.5), radius: 2),
      whereabouts: "Outer side, above the lower point.",
      depth: .deep,
      find: "Thumb press; ask about the back of the pelvis.",
      refers: [
        .essential(.sacroiliac),
        .spillover(.calfLower),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball],
          positions: [.sitting, .lying],
          how: "As for the two-headed calf.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs, person prone.",
      cautions: [
        Caution.clotCheckFirst,
        Caution.veinsAndSores,
      ],
      commonness: .rare,
      note: """
        A leg point that hurts at the same-side SI joint (5-cm zone): rank low unless calf \
        tenderness is found; the textbook also notes jaw pain.
        """,
      fits: [],
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }
}
