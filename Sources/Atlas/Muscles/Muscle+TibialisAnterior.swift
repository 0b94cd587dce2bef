import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  static var tibialisAnterior: Muscle {
    Muscle(
      id: .tibialisAnterior,
      plain: "Front shin muscle",
      latin: "tibialis anterior",
      does: "Lifts the foot.",
      innervation: "deep fibular nerve",
      symptoms: ["great-toe and front-ankle ache", "catching the toes when walking"],
      aggravating: ["walking or running downhill", "hard ground"],
      fits: [
        Fit(.stairs, [.down, .both])
      ],
      points: [.tibialisAnteriorUpper],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  static var tibialisAnteriorUpper: TriggerPoint {
    TriggerPoint(
      id: .tibialisAnteriorUpper,
      muscle: .tibialisAnterior,
      name: "Upper shin, outer side",
      place: Place(
        from: .tibialTuberosity, to: .ankleInnerBone, fraction: 0.28, offset: .lateral(2), radius: 2
      ),
      whereabouts: "Upper third, 2 cm outward of the shin edge.",
      depth: .superficial,
      find: "Thumb rolls across the fleshy strip beside the shin bone.",
      refers: [
        .essential(.footTop),
        .spillover(.shin),
        .spillover(.ankleInner),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .ball, .roller],
          positions: [.sitting],
          how: "Thumb or roller 30–60 s.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumb.",
      cautions: [
        """
        Hard, swelling, very painful shin after effort or injury: compartment syndrome, \
        emergency.
        """,
        """
        New tripping or a slapping foot is foot drop until shown otherwise: same day, no \
        massage first.
        """,
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
