import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  @inline(__always) static var tibialisAnterior: Muscle {
    Muscle(
      id: .tibialisAnterior,
      plain: "Front shin muscle",
      latin: "tibialis anterior",
      does: "Lifts the foot.",
      innervation: "deep fibular nerve",
      symptoms: [
        "an ache in the big toe and the front of the ankle",
        "toes that catch when you walk",
      ],
      aggravating: ["walking or running downhill", "hard ground"],
      fits: [
        Fit(.stairs, [.down, .both])
      ],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  @inline(__always) static var tibialisAnteriorUpper: TriggerPoint {
    TriggerPoint(
      id: .tibialisAnteriorUpper,
      muscle: .tibialisAnterior,
      name: "Upper shin, outer side",
      place: Place(
        from: .tibialTuberosity, to: .ankleInnerBone, fraction: 0.28, offset: .lateral(2), radius: 2
      ),
      whereabouts: "In the upper third, 2 cm outward of the edge of the shin.",
      depth: .superficial,
      find: "Roll the thumb across the fleshy strip beside the shin bone.",
      refers: [
        .essential(.footTop),
        .spillover(.shin),
        .spillover(.ankleInner),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .ball, .roller],
          positions: [.sitting],
          how: "Thumb or roller, 30–60 seconds.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumb.",
      cautions: [
        "A hard, swelling, very painful shin after effort or injury is an emergency.",
        "New tripping or a slapping foot must be checked the same day. No massage first.",
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
