import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, finando-2008, massagetoday-gluteals, nielasher-blog
  @inline(__always) static var tensorFasciaeLatae: Muscle {
    Muscle(
      id: .tensorFasciaeLatae,
      plain: "Front-pocket muscle",
      latin: "tensor fasciae latae",
      does: "Bends the hip, lifts it outward and turns it in. Tightens the outer thigh.",
      innervation: "superior gluteal nerve, L4-S1",
      symptoms: ["an ache at the outer hip", "pain when you lie on that side"],
      aggravating: [
        "long sitting",
        "walking fast",
        "lying on that side",
        "walking or running uphill",
        "running on a sloping road",
      ],
      fits: [
        Fit(.lyingOnSide, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.activityKind, [.run]),
        Fit(.oneFinger, [.outerHipKnob]),
      ],
      sources: [.travellSimons1992, .finando2008, .massagetodayGluteals, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, finando-2008, massagetoday-gluteals, nielasher-blog
  @inline(__always) static var tensorFasciaeLataeUpper: TriggerPoint {
    TriggerPoint(
      id: .tensorFasciaeLataeUpper,
      muscle: .tensorFasciaeLatae,
      name: "Below the front tip of the hip bone",
      medical: "Below the front hip-bone tip",
      place: Place(from: .asis, to: .trochanter, fraction: 0.4, offset: .front(0.5), radius: 1.7),
      whereabouts: "Two fifths of the way from the front tip of the hip bone to the side knob.",
      depth: .superficial,
      find: """
        Lie on the back. Turn the foot in against the other foot: the muscle jumps up under the \
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
            Half face-down on a ball or roller, just below the front tip. Or a ball at the wall, \
            the body turned half way. 30–90 seconds.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: "Thumb or fist. The person lies on the back.",
      cautions: [
        """
        Keep off the front tip of the hip bone and off the groin side. A skin nerve and big \
        vessels lie inward.
        """,
        """
        If the outer thigh is numb or burns, it is likely the skin nerve. Do not press near the \
        front tip.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      placeSource: .finando2008,
      sources: [.travellSimons1992, .finando2008, .massagetodayGluteals, .nielasherBlog])
  }
}
