import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, finando-2008, massagetoday-gluteals, nielasher-blog
  static var tensorFasciaeLatae: Muscle {
    Muscle(
      id: .tensorFasciaeLatae,
      plain: "Front-pocket muscle",
      latin: "tensor fasciae latae",
      does: "Bends the hip, lifts it outward, turns it in; tightens the outer thigh band.",
      innervation: "superior gluteal nerve, L4-S1",
      symptoms: ["outer hip ache like bursitis", "pain lying on that side"],
      aggravating: [
        "long sitting",
        "walking fast",
        "lying on that side",
        "walking or running uphill",
        "running on a camber",
      ],
      fits: [
        Fit(.lyingOnSide, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.activityKind, [.run]),
        Fit(.oneFinger, [.outerHipKnob]),
      ],
      points: [.tensorFasciaeLataeUpper],
      sources: [.travellSimons1992, .finando2008, .massagetodayGluteals, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, finando-2008, massagetoday-gluteals, nielasher-blog
  static var tensorFasciaeLataeUpper: TriggerPoint {
    TriggerPoint(
      id: .tensorFasciaeLataeUpper,
      muscle: .tensorFasciaeLatae,
      name: "Below the front hip-bone tip",
      place: Place(from: .asis, to: .trochanter, fraction: 0.35, offset: .front(0.5), radius: 2),
      whereabouts: "A third of the way from the front hip-bone tip to the side knob.",
      depth: .superficial,
      find: """
        On the back: turn the foot in against the other foot; the muscle jumps up under the \
        finger.
        """,
      refers: [
        .essential(.greaterTrochanter),
        .essential(.lateralHip),
        .essential(.thighOuterUpper),
        .essential(.thighOuterLower),
        .spillover(.frontHip),
        .spillover(.kneeOuter),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .roller, .thumb, .sideOfFist],
          positions: [.wall, .lying, .sideLying],
          how: """
            Half face-down on a ball or roller just below the hip tip, or ball at the wall turned \
            45 degrees; 30–90 s.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: "Thumb or fist, person on the back.",
      cautions: [
        """
        Keep off the front bony tip and the groin side: lateral thigh skin nerve and femoral \
        vessels lie inward.
        """,
        "Numb or burning outer thigh: likely the skin nerve; do not press near the front tip.",
      ],
      commonness: .usual,
      standing: .verified,
      placeSource: .finando2008,
      sources: [.travellSimons1992, .finando2008, .massagetodayGluteals, .nielasherBlog])
  }
}
