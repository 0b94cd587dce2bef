import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  @inline(__always) static var pectineus: Muscle {
    Muscle(
      id: .pectineus,
      plain: "Small front groin muscle",
      latin: "pectineus",
      does: "Bends the hip and draws the thigh in.",
      innervation: "femoral nerve (obturator)",
      symptoms: ["a deep groin ache like a worn hip"],
      aggravating: [
        "tripping over",
        "a slip with the legs apart",
        "sex",
        "sitting with crossed legs",
      ],
      fits: [
        Fit(.groinOnMove, [.yes])
      ],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  @inline(__always) static var pectineusMid: TriggerPoint {
    TriggerPoint(
      id: .pectineusMid,
      muscle: .pectineus,
      name: "Just below the groin crease",
      place: Place(
        from: .pubicTubercle, to: .asis, fraction: 0.15, offset: .down(2.5), radius: 1.5),
      whereabouts: "1.5–2 cm outward of the pubic point and 2–3 cm below it.",
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
        Not for pressing: a big vein, lymph nodes and the place where hernias come out lie \
        within 1–2 cm. Move instead, or pinch the upper groin cord.
        """),
      partner: "Not advised.",
      cautions: [
        "A big artery and vein lie directly outward.",
        """
        A soft or tender lump in the groin may be a hernia or a lymph node: never press it, see \
        a clinician. Hard, painful and stuck: emergency.
        """,
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
