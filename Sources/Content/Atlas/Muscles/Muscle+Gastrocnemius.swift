import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, nielasher-blog, wilke-2018, zuil-escobar-2016
  @inline(__always) static var gastrocnemius: Muscle {
    Muscle(
      id: .gastrocnemius,
      plain: "Two-headed calf muscle",
      latin: "gastrocnemius",
      does: "Pushes the foot down and bends the knee.",
      innervation: "tibial nerve S1-S2",
      symptoms: ["cramps in the calf", "an ache in the instep"],
      aggravating: ["night cramps", "climbing", "walking or running uphill", "high heels"],
      fits: [
        Fit(.stairs, [.up, .both])
      ],
      sources: [.travellSimons1992, .nielasherBlog, .wilke2018, .zuilEscobar2016])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, nielasher-blog, wilke-2018, zuil-escobar-2016
  @inline(__always) static var gastrocnemiusMedial: TriggerPoint {
    TriggerPoint(
      id: .gastrocnemiusMedial,
      muscle: .gastrocnemius,
      name: "Upper inner calf",
      medical: "Upper inner calf (TrP1)",
      place: Place(from: .kneeCrease, to: .heelBone, fraction: 0.22, offset: .medial(2), radius: 2),
      whereabouts: "A hand-width below the knee crease, on the inner side.",
      depth: .superficial,
      find: "Sit and rest the calf on the other knee. Press and roll with the thumb.",
      refers: [
        .essential(.footSole),
        .essential(.calfUpper),
        .spillover(.kneeBack),
        .spillover(.thighBackLower),
        .spillover(.ankleInner),
        .spillover(.calfLower),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball, .twoFingers],
          positions: [.sitting, .lying],
          how: """
            Rest the calf on the other knee or on a roller. 30–60 seconds, while the ankle moves \
            slowly.
            """,
          hold: 30...60,
          maxAche: .of(7),
          condition: PressCondition.noClot)),
      partner: "Thumbs. The person lies face down, the foot over a pillow.",
      cautions: [
        Caution.clotCheckFirst,
        Caution.notBehindKnee,
        Caution.veinsAndSores,
      ],
      commonness: .commonest,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .nielasherBlog, .wilke2018, .zuilEscobar2016])
  }

  /// - Source: travell-simons-1992, nielasher-blog, wilke-2018, zuil-escobar-2016
  @inline(__always) static var gastrocnemiusLateral: TriggerPoint {
    TriggerPoint(
      id: .gastrocnemiusLateral,
      muscle: .gastrocnemius,
      name: "Upper outer calf",
      medical: "Upper outer calf (TrP2)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.25, offset: .lateral(2), radius: 2),
      whereabouts: "A hand-width below the knee crease, on the outer side.",
      depth: .superficial,
      find: """
        Sit and rest the calf on the other knee. Press and roll with the thumb, on the outer \
        side.
        """,
      refers: [
        .essential(.calfUpper),
        .essential(.kneeBack),
        .spillover(.calfLower),
        .spillover(.legOuter),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball, .twoFingers],
          positions: [.sitting, .lying],
          how: """
            Rest the calf on the other knee or on a roller. 30–60 seconds, while the ankle moves \
            slowly.
            """,
          hold: 30...60,
          maxAche: .of(7),
          condition: PressCondition.noClot)),
      partner: "Thumbs. The person lies face down, the foot over a pillow.",
      cautions: [
        Caution.clotCheckFirst,
        Caution.notBehindKnee,
        Caution.veinsAndSores,
      ],
      commonness: .less,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .nielasherBlog, .wilke2018, .zuilEscobar2016])
  }
}
