import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, nielasher-blog
  static var semitendinosusSemimembranosus: Muscle {
    Muscle(
      id: .semitendinosusSemimembranosus,
      plain: "Inner hamstrings",
      latin: "semitendinosus, semimembranosus",
      does: "Bend and turn the knee in, straighten the hip.",
      innervation: "sciatic nerve (tibial part) L5-S2",
      symptoms: ["lower-buttock and upper-thigh pain on walking", "pain rising from a chair"],
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
      points: [.semitendinosusSemimembranosusLower, .semitendinosusSemimembranosusUpper],
      sources: [.travellSimons1992, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, nielasher-blog
  static var semitendinosusSemimembranosusLower: TriggerPoint {
    TriggerPoint(
      id: .semitendinosusSemimembranosusLower,
      muscle: .semitendinosusSemimembranosus,
      name: "Middle-lower inner back of the thigh",
      place: Place(from: .sitBone, to: .femurInnerCondyle, fraction: 0.6, radius: 3),
      whereabouts: "A little below the middle of the back of the thigh, inner side.",
      depth: .superficial,
      find: "Sitting, ball under the inner back of the thigh.",
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
          how: "As for the outer hamstring.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs, person prone.",
      cautions: [
        "Sciatic nerve in the middle line.",
        "Not in the hollow behind the knee.",
      ],
      commonness: .commonest,
      standing: .verified,
      sources: [.travellSimons1992, .nielasherBlog])
  }

  /// - Source: travell-simons-1992, nielasher-blog
  static var semitendinosusSemimembranosusUpper: TriggerPoint {
    TriggerPoint(
      id: .semitendinosusSemimembranosusUpper,
      muscle: .semitendinosusSemimembranosus,
      name: "Upper part below the sit-bone",
      place: Place(from: .sitBone, to: .kneeCrease, fraction: 0.2, radius: 2),
      whereabouts: "A hand-width below the sit-bone.",
      depth: .superficial,
      find: "Prone, knee bent against light resistance; feel the cord below the sit-bone.",
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
          how: "As for the outer hamstring.",
          hold: 30...60,
          maxAche: .of(5))),
      partner: "Thumbs, person prone.",
      cautions: [
        "Sciatic nerve in the middle line.",
        "Not in the hollow behind the knee.",
        """
        Tendon pain at the sit-bone is irritated by pressure and stretch: load it, do not grind \
        it.
        """,
        "Stay on the inner side: the sciatic nerve runs outward of this cord.",
      ],
      commonness: .less,
      standing: .unverified,
      standingNote: """
        Upper site from clinical practice; textbook concentrates points in the lower half.
        """,
      sources: [.travellSimons1992, .nielasherBlog])
  }
}
