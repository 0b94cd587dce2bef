import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, nielasher-blog
  @inline(__always) static var semitendinosusSemimembranosus: Muscle {
    Muscle(
      id: .semitendinosusSemimembranosus,
      plain: "Inner hamstrings",
      latin: "semitendinosus, semimembranosus",
      does: "Bend the knee and turn it in. Straighten the hip.",
      innervation: "sciatic nerve (tibial part) L5-S2",
      symptoms: [
        "pain in the lower buttock and upper thigh when you walk",
        "pain when you rise from a chair",
      ],
      aggravating: [
        "long sitting",
        "walking or running downhill",
        "kicking",
        "bending with straight knees",
      ],
      fits: [
        Fit(.risingChair, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.stairs, [.down, .both]),
        Fit(.hamstringLoad, [.yes]),
        Fit(.oneFinger, [.sitBone]),
      ],
      sources: [.travellSimons1992, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, nielasher-blog
  @inline(__always) static var semitendinosusSemimembranosusLower: TriggerPoint {
    TriggerPoint(
      id: .semitendinosusSemimembranosusLower,
      muscle: .semitendinosusSemimembranosus,
      name: "Back of the thigh, inner side",
      medical: "Middle-lower inner back of the thigh",
      place: Place(from: .sitBone, to: .femurInnerCondyle, fraction: 0.6, radius: 3),
      whereabouts: "A little below the middle of the back of the thigh, on the inner side.",
      depth: .superficial,
      find: "Sit with a ball under the inner back of the thigh.",
      refers: [
        .essential(.buttockLowerInner),
        .essential(.thighBackUpper),
        .spillover(.sitBone),
        .essential(.thighBackLower),
        .spillover(.kneeBack),
        .spillover(.calfUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .roller, .twoFingers],
          positions: [.sitting, .lying],
          how: """
            Sit on a firm chair with a ball under the thigh. Straighten the knee slowly 6–10 \
            times. Or use a roller.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs. The person lies face down.",
      cautions: [
        Caution.sciaticInThigh,
        Caution.notBehindKnee,
      ],
      commonness: .commonest,
      standing: .verified,
      sources: [.travellSimons1992, .nielasherBlog])
  }

  /// - Source: travell-simons-1992, nielasher-blog
  @inline(__always) static var semitendinosusSemimembranosusUpper: TriggerPoint {
    TriggerPoint(
      id: .semitendinosusSemimembranosusUpper,
      muscle: .semitendinosusSemimembranosus,
      name: "Below the sit bone",
      medical: "Upper part below the sit-bone",
      place: Place(from: .sitBone, to: .kneeCrease, fraction: 0.2, radius: 2),
      whereabouts: "A hand-width below the sit bone.",
      depth: .superficial,
      find: """
        Lie face down and bend the knee against light resistance. Feel the cord below the sit \
        bone.
        """,
      refers: [
        .essential(.sitBone),
        .essential(.buttockLowerInner),
        .spillover(.thighBackUpper),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.ball, .roller, .twoFingers],
          positions: [.sitting, .lying],
          how: """
            Sit on a firm chair with a ball under the thigh. Straighten the knee slowly 6–10 \
            times. Or use a roller.
            """,
          hold: 30...60,
          maxAche: .of(5))),
      partner: "Thumbs. The person lies face down.",
      cautions: [
        Caution.sciaticInThigh,
        Caution.notBehindKnee,
        """
        Tendon pain at the sit bone gets worse with pressure and stretch. Load it with \
        exercise, do not grind it.
        """,
        "Stay on the inner side. The sciatic nerve runs outward of this cord.",
      ],
      commonness: .less,
      standing: .unverified,
      standingNote: """
        This upper place is from practice. The textbook has its points in the lower half.
        """,
      sources: [.travellSimons1992, .nielasherBlog])
  }
}
