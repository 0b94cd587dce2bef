import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, nielasher-blog, wilke-2018, zuil-escobar-2016
  static var gastrocnemius: Muscle {
    Muscle(
      id: .gastrocnemius,
      plain: "Two-headed calf",
      latin: "gastrocnemius",
      does: "Pushes the foot down, bends the knee.",
      innervation: "tibial nerve S1-S2",
      symptoms: ["calf cramps", "instep ache"],
      aggravating: ["night cramps", "climbing", "walking or running uphill", "high heels"],
      fits: [
        Fit(.stairs, [.up, .both])
      ],
      points: [.gastrocnemiusMedial, .gastrocnemiusLateral],
      sources: [.travellSimons1992, .nielasherBlog, .wilke2018, .zuilEscobar2016])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, nielasher-blog, wilke-2018, zuil-escobar-2016
  static var gastrocnemiusMedial: TriggerPoint {
    TriggerPoint(
      id: .gastrocnemiusMedial,
      muscle: .gastrocnemius,
      name: "Upper inner calf (TrP1)",
      place: Place(from: .kneeCrease, to: .heelBone, fraction: 0.22, offset: .medial(2), radius: 2),
      whereabouts: "A hand-width below the knee crease, inner side.",
      depth: .superficial,
      find: "Sit, calf on the other knee, thumb presses and rolls.",
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
          how: "Calf on the other knee or on a roller, 30–60 s, ankle moves slowly.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs, person prone, foot over a pillow.",
      cautions: [
        Caution.clotCheckFirst,
        "Hollow behind the knee: nerves and vessels, no pressure.",
        Caution.veinsAndSores,
      ],
      commonness: .commonest,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .nielasherBlog, .wilke2018, .zuilEscobar2016])
  }

  /// - Source: travell-simons-1992, nielasher-blog, wilke-2018, zuil-escobar-2016
  static var gastrocnemiusLateral: TriggerPoint {
    TriggerPoint(
      id: .gastrocnemiusLateral,
      muscle: .gastrocnemius,
      name: "Upper outer calf (TrP2)",
      place: Place(
        from: .kneeCrease, to: .heelBone, fraction: 0.25, offset: .lateral(2), radius: 2),
      whereabouts: "A hand-width below the knee crease, outer side.",
      depth: .superficial,
      find: "As above, outer head.",
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
          how: "Calf on the other knee or on a roller, 30–60 s, ankle moves slowly.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs, person prone, foot over a pillow.",
      cautions: [
        Caution.clotCheckFirst,
        "Hollow behind the knee: nerves and vessels, no pressure.",
        Caution.veinsAndSores,
      ],
      commonness: .less,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .nielasherBlog, .wilke2018, .zuilEscobar2016])
  }
}
