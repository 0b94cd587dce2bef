import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  @inline(__always) static var fibularisLongus: Muscle {
    Muscle(
      id: .fibularisLongus,
      plain: "Outer shin muscle",
      latin: "fibularis (peroneus) longus",
      does: "Tilts the foot outward.",
      innervation: "superficial fibular nerve",
      symptoms: ["an ache at the outer ankle", "an ankle that turns easily"],
      aggravating: ["a weak ankle", "uneven ground"],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  @inline(__always) static var fibularisLongusUpper: TriggerPoint {
    TriggerPoint(
      id: .fibularisLongusUpper,
      muscle: .fibularisLongus,
      name: "Below the knob of the outer knee",
      medical: "Below the outer knee knob",
      place: Place(from: .fibularHead, to: .ankleOuterBone, fraction: 0.19, radius: 1.5),
      whereabouts: "5–8 cm below the knob, on the outer shin.",
      depth: .superficial,
      find: "Roll the strip against the bone.",
      refers: [
        .essential(.ankleOuter),
        .essential(.legOuter),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.thumb, .twoFingers],
          positions: [.sitting],
          how: "Thumb or two fingers, lightly, 20–30 seconds.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Thumb, lightly.",
      cautions: [
        "A nerve to the foot runs at the outer side.",
        """
        A nerve winds round the bone just below the knob. Stay 4 cm below it. Stop for tingling \
        in the foot.
        """,
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
