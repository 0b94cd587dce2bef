import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  static var pectineus: Muscle {
    Muscle(
      id: .pectineus,
      plain: "Small front groin muscle",
      latin: "pectineus",
      does: "Bends and draws in the hip.",
      innervation: "femoral nerve (obturator)",
      symptoms: ["deep groin ache like hip arthritis"],
      aggravating: ["tripping over", "slip with legs apart", "sex", "sitting with crossed legs"],
      fits: [
        Fit(.groinOnMove, [.yes])
      ],
      points: [.pectineusMid],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  static var pectineusMid: TriggerPoint {
    TriggerPoint(
      id: .pectineusMid,
      muscle: .pectineus,
      name: "Just below the groin crease",
      place: Place(
        from: .pubicTubercle, to: .asis, fraction: 0.15, offset: .down(2.5), radius: 1.5),
      whereabouts: "1.5–2 cm outward of and 2–3 cm below the pubic point.",
      depth: .deep,
      find: "Left to a trained professional.",
      refers: [
        .essential(.groin),
        .spillover(.thighInnerUpper),
        .essential(.frontHip),
        .spillover(.thighFrontUpper),
      ],
      care: .professionalOnly(
        """
        Not for self-pressure: femoral vein, lymph nodes and the place of femoral hernias lie \
        within 1–2 cm. Use movement; treat the groin cord (adductor-longus.upper) by pinching \
        instead.
        """),
      partner: "Not advised.",
      cautions: [
        "Femoral artery and vein directly outward.",
        """
        A soft or tender lump in the groin may be a hernia or a lymph node: never press, see a \
        clinician; hard, painful and stuck: emergency.
        """,
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
