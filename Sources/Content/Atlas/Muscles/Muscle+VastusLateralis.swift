import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, rozenfeld-2020
  @inline(__always) static var vastusLateralis: Muscle {
    Muscle(
      id: .vastusLateralis,
      plain: "Outer thigh muscle",
      latin: "vastus lateralis",
      does: "Straightens the knee.",
      innervation: "femoral nerve L2-L4",
      symptoms: ["pain in the outer thigh down to the knee", "a kneecap that catches"],
      aggravating: [
        "stairs",
        "squatting",
        "skiing",
        "a kneecap that moves badly",
        "lying on that side",
      ],
      fits: [
        Fit(.stairs, [.up, .down, .both]),
        Fit(.activityKind, [.snowSki]),
        Fit(.lyingOnSide, [.yes]),
      ],
      sources: [.travellSimons1992, .rozenfeld2020])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, rozenfeld-2020
  @inline(__always) static var vastusLateralisUpper: TriggerPoint {
    TriggerPoint(
      id: .vastusLateralisUpper,
      muscle: .vastusLateralis,
      name: "Below the side knob",
      place: Place(from: .trochanter, to: .femurOuterCondyle, fraction: 0.2, radius: 3),
      whereabouts: "A hand-width below the side knob.",
      depth: .superficial,
      find: "Lie on the side. Press through the outer band onto the side of the thigh bone.",
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
            A roller along the thigh, slow, with part of your weight on the arms. Pause 30–60 \
            seconds on the sore strip. Do not drag hard on the side band or the side knob.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        The heel of the hand along the thigh. The person lies on the side, a pillow between the \
        knees.
        """,
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
  @inline(__always) static var vastusLateralisMid: TriggerPoint {
    TriggerPoint(
      id: .vastusLateralisMid,
      muscle: .vastusLateralis,
      name: "Middle of the outer thigh",
      medical: "Middle outer thigh",
      place: Place(from: .trochanter, to: .femurOuterCondyle, fraction: 0.5, radius: 4),
      whereabouts: "Half way down the outer thigh, a little in front of the band or behind it.",
      depth: .deep,
      find: "Move a roller or the fist along the thigh. Stop at the sorest strip.",
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
            A roller along the thigh, slow, with part of your weight on the arms. Pause 30–60 \
            seconds on the sore strip. Do not drag hard on the side band or the side knob.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        The heel of the hand along the thigh. The person lies on the side, a pillow between the \
        knees.
        """,
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
  @inline(__always) static var vastusLateralisLower: TriggerPoint {
    TriggerPoint(
      id: .vastusLateralisLower,
      muscle: .vastusLateralis,
      name: "Above the outer knee",
      place: Place(from: .trochanter, to: .femurOuterCondyle, fraction: 0.87, radius: 2),
      whereabouts: "A hand-width above the outer knee.",
      depth: .superficial,
      find: "Sit. Put the thumbs above and outside the kneecap.",
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
            A roller along the thigh, slow, with part of your weight on the arms. Pause 30–60 \
            seconds on the sore strip. Do not drag hard on the side band or the side knob.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        The heel of the hand along the thigh. The person lies on the side, a pillow between the \
        knees.
        """,
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
