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
      place: Place(
        from: .sitBone, to: .fibularHead, fraction: 0.6, offset: .lateral(2.5), radius: 2),
      whereabouts: """
        A little below the middle of the back of the thigh, 2.5 cm outward of the line from the \
        sit bone to the outer knee.
        """,
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
          tools: [.roller, .twoFingers, .sideOfFist],
          positions: [.sitting, .lying],
          how: """
            Sit on the floor with a roller under the thigh, leaning back on your hands, and roll \
            slowly. Or press with two fingers, or with the side of a fist, the knee a little bent.
            """,
          hold: 30...60,
          maxAche: .of(6),
          condition: "No ball between the thigh and a hard chair edge.")),
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
