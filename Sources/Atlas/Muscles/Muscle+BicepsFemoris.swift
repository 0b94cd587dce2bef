import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, nielasher-blog
  static var bicepsFemoris: Muscle {
    Muscle(
      id: .bicepsFemoris,
      plain: "Outer hamstring",
      latin: "biceps femoris",
      does: "Bends and turns the knee out, straightens the hip.",
      innervation: "sciatic nerve L5-S2",
      symptoms: ["pain back of the knee walking", "pain worse sitting"],
      aggravating: ["sitting on a hard chair edge", "sprinting", "bending with straight knees"],
      fits: [
        Fit(.sittingWorse, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.activityKind, [.run]),
        Fit(.hamstringLoad, [.yes]),
      ],
      points: [.bicepsFemorisLower],
      sources: [.travellSimons1992, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, nielasher-blog
  static var bicepsFemorisLower: TriggerPoint {
    TriggerPoint(
      id: .bicepsFemorisLower,
      muscle: .bicepsFemoris,
      name: "Lower half, outer back of the thigh",
      place: Place(from: .sitBone, to: .fibularHead, fraction: 0.6, radius: 3),
      whereabouts: "A little below the middle of the back of the thigh, outer side.",
      depth: .superficial,
      find: "Sitting or prone, knee a little bent; pluck the outer cord's belly.",
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
            Sit on a firm chair with a ball under the thigh, straighten the knee slowly 6–10 \
            times; or roller.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs, person prone, shin on a pillow.",
      cautions: [
        "Middle line of the back of the thigh: sciatic nerve.",
        "Never in the hollow behind the knee (vessels, nerves).",
        """
        Stop a hand-width above the knee crease: the fibular nerve follows the inner edge of \
        this tendon.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      sources: [.travellSimons1992, .nielasherBlog])
  }
}
