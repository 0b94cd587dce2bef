import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, rozenfeld-2020
  @inline(__always) static var vastusMedialis: Muscle {
    Muscle(
      id: .vastusMedialis,
      plain: "Inner front-thigh muscle",
      latin: "vastus medialis",
      does: "Straightens the knee and guides the kneecap.",
      innervation: "femoral nerve L2-L4",
      symptoms: ["a knee that gives way", "knee pain like a toothache"],
      aggravating: ["running", "kneeling", "stairs"],
      fits: [
        Fit(.activityKind, [.run]),
        Fit(.stairs, [.up, .down, .both]),
      ],
      sources: [.travellSimons1992, .rozenfeld2020])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, rozenfeld-2020
  @inline(__always) static var vastusMedialisLower: TriggerPoint {
    TriggerPoint(
      id: .vastusMedialisLower,
      muscle: .vastusMedialis,
      name: "Above the inner corner of the kneecap",
      medical: "Above the inner kneecap corner",
      place: Place(
        from: .patellaInnerEdge, to: .asis, fraction: 0.1, offset: .medial(1.5), radius: 2),
      whereabouts: "3–5 cm above and inside the kneecap.",
      depth: .superficial,
      find: "Sit. Put the thumb into the teardrop muscle.",
      refers: [
        .essential(.kneeFront),
        .essential(.kneeInner),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball],
          positions: [.sitting, .lying],
          how: "Thumb or roller, 30–60 seconds.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumb. The person lies on the back.",
      cautions: [
        Caution.innerThighVessels
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992, .rozenfeld2020])
  }

  /// - Source: travell-simons-1992, rozenfeld-2020
  @inline(__always) static var vastusMedialisUpper: TriggerPoint {
    TriggerPoint(
      id: .vastusMedialisUpper,
      muscle: .vastusMedialis,
      name: "Middle of the inner front thigh",
      medical: "Middle inner front thigh",
      place: Place(
        from: .patellaInnerEdge, to: .asis, fraction: 0.4, offset: .medial(2), radius: 3),
      whereabouts: "Inner front thigh, a little below the middle.",
      depth: .superficial,
      find: "Sit. Run the thumb along the inner front thigh.",
      refers: [
        .essential(.thighInnerLower),
        .spillover(.thighFrontLower),
        .spillover(.kneeInner),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .roller, .ball],
          positions: [.sitting, .lying],
          how: "Thumb or roller, 30–60 seconds.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumb. The person lies on the back.",
      cautions: [
        Caution.innerThighVessels
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992, .rozenfeld2020])
  }
}
