import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, nielasher-blog
  @inline(__always) static var bicepsFemoris: Muscle {
    Muscle(
      id: .bicepsFemoris,
      plain: "Outer hamstring",
      latin: "biceps femoris",
      does: "Bends the knee and turns it out. Straightens the hip.",
      innervation: "sciatic nerve L5-S2",
      symptoms: ["pain behind the knee when you walk", "pain that is worse when you sit"],
      aggravating: ["sitting on a hard chair edge", "sprinting", "bending with straight knees"],
      fits: [
        Fit(.sittingWorse, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.activityKind, [.run]),
        Fit(.hamstringLoad, [.yes]),
      ],
      sources: [.travellSimons1992, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, nielasher-blog
  @inline(__always) static var bicepsFemorisLower: TriggerPoint {
    TriggerPoint(
      id: .bicepsFemorisLower,
      muscle: .bicepsFemoris,
      name: "Back of the thigh, outer side",
      medical: "Lower half, outer back of the thigh",
      place: Place(from: .sitBone, to: .fibularHead, fraction: 0.6, radius: 3),
      whereabouts: "A little below the middle of the back of the thigh, on the outer side.",
      depth: .superficial,
      find: "Sit or lie face down, the knee a little bent. Pluck the belly of the outer cord.",
      refers: [
        .essential(.kneeBack),
        .essential(.thighBackLower),
        .spillover(.thighBackUpper),
        .spillover(.calfUpper),
        .spillover(.buttockLowerOuter),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .roller, .twoFingers, .thumb],
          positions: [.sitting, .lying],
          how: """
            Sit on a firm chair with a ball under the thigh. Straighten the knee slowly 6–10 \
            times. Or use a roller.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs. The person lies face down, the shin on a pillow.",
      cautions: [
        Caution.sciaticInThigh,
        "Never in the hollow behind the knee: vessels and nerves.",
        """
        Stop a hand-width above the knee crease. A nerve follows the inner edge of this tendon.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      sources: [.travellSimons1992, .nielasherBlog])
  }
}
