import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  @inline(__always) static var soleus: Muscle {
    Muscle(
      id: .soleus,
      plain: "Deep calf muscle",
      latin: "soleus",
      does: "Pushes the foot down. Pumps blood upward.",
      innervation: "tibial nerve S1-S2",
      symptoms: [
        "pain in the heel",
        "you cannot squat with the heels down",
        "a calf that feels swollen",
      ],
      aggravating: ["walking or running uphill", "ski boots", "skating", "a short calf"],
      fits: [
        Fit(.stairs, [.up, .both])
      ],
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  @inline(__always) static var soleusLower: TriggerPoint {
    TriggerPoint(
      id: .soleusLower,
      muscle: .soleus,
      name: "Lower inner calf",
      medical: "Lower inner calf (TrP1)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.67, offset: .medial(1.5), radius: 2),
      whereabouts: """
        2–3 cm below where the calf bulge ends, about 14 cm above the heel, a little to the inner \
        side.
        """,
      depth: .deep,
      find: "Kneel or sit. Press forward with the thumb, beside the heel cord.",
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
          how: """
            Rest the calf on the other knee or on a roller. 30–60 seconds, while the ankle moves \
            slowly.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs. The person lies face down.",
      cautions: [
        Caution.clotCheckFirst,
        "Not on the heel cord itself.",
        Caution.veinsAndSores,
      ],
      commonness: .commonest,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  @inline(__always) static var soleusUpper: TriggerPoint {
    TriggerPoint(
      id: .soleusUpper,
      muscle: .soleus,
      name: "Upper outer calf, deep",
      medical: "Upper outer calf (TrP2)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.27, offset: .lateral(2.5), radius: 2.5),
      whereabouts: """
        Outer side of the upper calf, a hand-width and a bit below the knee crease, clear of the \
        knob below the outer knee.
        """,
      depth: .deep,
      find: "Press with the thumb under the outer head of the calf.",
      refers: [
        .essential(.calfUpper),
        .spillover(.calfLower),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball],
          positions: [.sitting, .lying],
          how: """
            Rest the calf on the other knee or on a roller. 30–60 seconds, while the ankle moves \
            slowly.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs. The person lies face down.",
      cautions: [
        Caution.clotCheckFirst,
        Caution.veinsAndSores,
      ],
      commonness: .less,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, nielasher-blog, grieve-2013-prev
  @inline(__always) static var soleusSiType: TriggerPoint {
    TriggerPoint(
      id: .soleusSiType,
      muscle: .soleus,
      name: "Middle outer calf",
      medical: "Middle outer calf (TrP3, rare)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.6, offset: .lateral(1.5), radius: 2),
      whereabouts: "On the outer side, a little above the lower point.",
      depth: .deep,
      find: "Press with the thumb. Ask whether the back of the pelvis hurts.",
      refers: [
        .essential(.sacroiliac),
        .spillover(.calfLower),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball],
          positions: [.sitting, .lying],
          how: """
            Rest the calf on the other knee or on a roller. 30–60 seconds, while the ankle moves \
            slowly.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs. The person lies face down.",
      cautions: [
        Caution.clotCheckFirst,
        Caution.veinsAndSores,
      ],
      commonness: .rare,
      note: """
        A rare point in the leg that hurts at the back dimple of the same side. It is ranked low \
        unless the calf is sore. The textbook also notes jaw pain.
        """,
      fits: .nothing,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .nielasherBlog, .grieve2013Prev])
  }
}
