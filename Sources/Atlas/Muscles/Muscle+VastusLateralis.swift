import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, rozenfeld-2020
  static var vastusLateralis: Muscle {
    Muscle(
      id: .vastusLateralis,
      plain: "Outer thigh muscle",
      latin: "vastus lateralis",
      does: "Straightens the knee.",
      innervation: "femoral nerve L2-L4",
      symptoms: ["outer thigh pain to the knee", "kneecap catches"],
      aggravating: ["stairs", "squatting", "skiing", "stuck kneecap", "lying on that side"],
      fits: [
        Fit(.stairs, [.up, .down, .both]),
        Fit(.activityKind, [.snowSki]),
        Fit(.lyingOnSide, [.yes]),
      ],
      points: [.vastusLateralisUpper, .vastusLateralisMid, .vastusLateralisLower],
      sources: [.travellSimons1992, .rozenfeld2020])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, rozenfeld-2020
  static var vastusLateralisUpper: TriggerPoint {
    TriggerPoint(
      id: .vastusLateralisUpper,
      muscle: .vastusLateralis,
      name: "Below the side knob",
      place: Place(from: .trochanter, to: .femurOuterCondyle, fraction: 0.2, radius: 3),
      whereabouts: "A hand-width below the side knob.",
      depth: .superficial,
      find: "Side-lying; press through the outer band onto the thigh bone side.",
      refers: [
        .essential(.lateralHip),
        .essential(.greaterTrochanter),
        .essential(.thighOuterUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.roller, .ball, .sideOfFist, .thumb],
          positions: [.lying, .sideLying, .sitting],
          how: """
            Roller lengthwise, slow, weight shared with arms; pause 30–60 s on the sore strip; do \
            not drag hard on the side band or knob.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Heel of hand along the thigh, person side-lying, pillow between knees.",
      cautions: [
        Caution.notOnSideKnob,
        Caution.bruisesEasily,
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.kneePainOnly,
      sources: [.travellSimons1992, .rozenfeld2020])
  }

  /// - Source: travell-simons-1992, rozenfeld-2020
  static var vastusLateralisMid: TriggerPoint {
    TriggerPoint(
      id: .vastusLateralisMid,
      muscle: .vastusLateralis,
      name: "Middle outer thigh",
      place: Place(from: .trochanter, to: .femurOuterCondyle, fraction: 0.5, radius: 4),
      whereabouts: "Half way down the outer thigh, a little in front or behind the band.",
      depth: .deep,
      find: "Roller or fist along the thigh, stop at the sorest strip.",
      refers: [
        .essential(.thighOuterUpper),
        .essential(.thighOuterLower),
        .spillover(.lateralHip),
        .spillover(.kneeOuter),
        .spillover(.kneeBack),
      ],
      care: .hands(
        HandCare(
          tools: [.roller, .ball, .sideOfFist, .thumb],
          positions: [.lying, .sideLying, .sitting],
          how: """
            Roller lengthwise, slow, weight shared with arms; pause 30–60 s on the sore strip; do \
            not drag hard on the side band or knob.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Heel of hand along the thigh, person side-lying, pillow between knees.",
      cautions: [
        Caution.notOnSideKnob,
        Caution.bruisesEasily,
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.kneePainOnly,
      sources: [.travellSimons1992, .rozenfeld2020])
  }

  /// - Source: travell-simons-1992, rozenfeld-2020
  static var vastusLateralisLower: TriggerPoint {
    TriggerPoint(
      id: .vastusLateralisLower,
      muscle: .vastusLateralis,
      name: "Above the outer knee",
      place: Place(from: .trochanter, to: .femurOuterCondyle, fraction: 0.87, radius: 2),
      whereabouts: "A hand-width above the outer knee.",
      depth: .superficial,
      find: "Sitting; thumbs above and outside the kneecap.",
      refers: [
        .essential(.kneeOuter),
        .essential(.thighOuterLower),
        .spillover(.kneeFront),
        .spillover(.kneeBack),
        .spillover(.thighFrontLower),
      ],
      care: .hands(
        HandCare(
          tools: [.roller, .ball, .sideOfFist, .thumb],
          positions: [.lying, .sideLying, .sitting],
          how: """
            Roller lengthwise, slow, weight shared with arms; pause 30–60 s on the sore strip; do \
            not drag hard on the side band or knob.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Heel of hand along the thigh, person side-lying, pillow between knees.",
      cautions: [
        Caution.notOnSideKnob,
        Caution.bruisesEasily,
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.kneePainOnly,
      sources: [.travellSimons1992, .rozenfeld2020])
  }
}
