import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  static var vastusIntermedius: Muscle {
    Muscle(
      id: .vastusIntermedius,
      plain: "Deep front thigh",
      latin: "vastus intermedius",
      does: "Straightens the knee.",
      innervation: "femoral nerve",
      symptoms: ["mid-thigh ache on stairs"],
      aggravating: ["stairs up", "squatting"],
      fits: [
        Fit(.stairs, [.up, .both])
      ],
      points: [.vastusIntermediusUpper],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  static var vastusIntermediusUpper: TriggerPoint {
    TriggerPoint(
      id: .vastusIntermediusUpper,
      muscle: .vastusIntermedius,
      name: "Deep, upper front thigh",
      place: Place(from: .asis, to: .patellaTop, fraction: 0.35, offset: .lateral(2), radius: 3),
      whereabouts: "A third of the way down, under the outer edge of the two-joint muscle.",
      depth: .deep,
      find: "Roller; press beside the rectus femoris.",
      refers: [
        .essential(.thighFrontUpper),
        .spillover(.thighFrontLower),
      ],
      care: .hands(
        HandCare(
          tools: [.roller, .ball],
          positions: [.lying],
          how: "Roller or ball, 30–60 s.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Heel of hand.",
      cautions: [
        "Outward of the groin pulse."
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
