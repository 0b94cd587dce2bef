import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  @inline(__always) static var vastusIntermedius: Muscle {
    Muscle(
      id: .vastusIntermedius,
      plain: "Deep front-thigh muscle",
      latin: "vastus intermedius",
      does: "Straightens the knee.",
      innervation: "femoral nerve",
      symptoms: ["an ache in the thigh on stairs"],
      aggravating: ["stairs up", "squatting"],
      fits: [
        Fit(.stairs, [.up, .both])
      ],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  @inline(__always) static var vastusIntermediusUpper: TriggerPoint {
    TriggerPoint(
      id: .vastusIntermediusUpper,
      muscle: .vastusIntermedius,
      name: "Deep, upper front thigh",
      place: Place(from: .asis, to: .patellaTop, fraction: 0.35, offset: .lateral(2), radius: 3),
      whereabouts: """
        A third of the way down, under the outer edge of the long front-thigh muscle.
        """,
      depth: .deep,
      find: "Lie on a roller. Press beside the long front-thigh muscle.",
      refers: [
        .essential(.thighFrontUpper),
        .spillover(.thighFrontLower),
      ],
      care: .hands(
        HandCare(
          tools: [.roller, .ball],
          positions: [.lying],
          how: "Roller or ball, 30–60 seconds.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "The heel of the hand.",
      cautions: [
        Caution.outwardOfPulse
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
