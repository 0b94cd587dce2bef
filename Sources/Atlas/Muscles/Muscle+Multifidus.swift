import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var multifidus: Muscle {
    Muscle(
      id: .multifidus,
      plain: "Short deep spine muscle",
      latin: "multifidus (lumbar, sacral)",
      does: "Steadies and fine-turns each spine joint.",
      innervation: "medial branches of dorsal rami",
      symptoms: ["steady deep bone-like ache in the spine", "one stiff segment"],
      aggravating: ["bending and twisting together", "long standing", "sudden awkward turn"],
      fits: [
        Fit(.oneFinger, [.spineMidline])
      ],
      points: [.multifidusL2, .multifidusL5, .multifidusS1],
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var multifidusL2: TriggerPoint {
    TriggerPoint(
      id: .multifidusL2,
      muscle: .multifidus,
      name: "Upper lumbar",
      place: Place(from: .l2, to: .l3, fraction: 0.2, offset: .lateral(1.8), radius: 1.5),
      whereabouts: "1.5–2 cm beside the second lumbar bone.",
      depth: .deep,
      find: "Press in the groove right beside the spine tips.",
      refers: [
        .essential(.upperLumbar),
        .spillover(.lowerAbdomen),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb],
          positions: [.wall, .lying],
          how: """
            Small ball at the wall in the groove beside (not on) the spine, 20–40 s a spot, \
            gentle.
            """,
          hold: 20...40,
          maxAche: .of(7))),
      partner: "Thumb in the groove, person prone, light to moderate.",
      cautions: [
        Caution.neverSpineTips,
        Caution.checkBeforeSpine,
        Caution.legNumbStop,
      ],
      commonness: .less,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }

  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog, cornwall-2006
  static var multifidusL5: TriggerPoint {
    TriggerPoint(
      id: .multifidusL5,
      muscle: .multifidus,
      name: "Low lumbar",
      place: Place(from: .l5, to: .s1, fraction: 0.2, offset: .lateral(1.8), radius: 1.5),
      whereabouts: "1.5–2 cm beside the fifth lumbar bone.",
      depth: .deep,
      find: "Press in the groove beside the spine tips, person bent forward over a pillow.",
      refers: [
        .essential(.lowerLumbar),
        .spillover(.sacroiliac),
        .spillover(.thighBackUpper),
        .spillover(.thighFrontUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb],
          positions: [.wall, .lying],
          how: """
            Small ball at the wall in the groove beside (not on) the spine, 20–40 s a spot, \
            gentle.
            """,
          hold: 20...40,
          maxAche: .of(7))),
      partner: "Thumb in the groove, person prone, light to moderate.",
      cautions: [
        Caution.neverSpineTips,
        Caution.checkBeforeSpine,
        Caution.legNumbStop,
      ],
      commonness: .usual,
      note: """
        Saline beside L5 in 15 volunteers: local pain in all, referred to the back of the thigh \
        in 8 and to the front in 5 (cornwall-2006).
        """,
      standing: .verified,
      placeSource: .cornwall2006,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog, .cornwall2006])
  }

  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var multifidusS1: TriggerPoint {
    TriggerPoint(
      id: .multifidusS1,
      muscle: .multifidus,
      name: "Sacral part",
      place: Place(from: .s1, to: .psis, fraction: 0.5, radius: 1.5),
      whereabouts: "Between the sacral midline and the dimple.",
      depth: .deep,
      find: "Press in the flat hollow inside the dimple.",
      refers: [
        .essential(.coccyx),
        .essential(.sacrum),
        .spillover(.sacroiliac),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb],
          positions: [.wall, .lying],
          how: """
            Small ball at the wall in the groove beside (not on) the spine, 20–40 s a spot, \
            gentle.
            """,
          hold: 20...40,
          maxAche: .of(7))),
      partner: "Thumb in the groove, person prone, light to moderate.",
      cautions: [
        Caution.neverSpineTips,
        Caution.checkBeforeSpine,
        Caution.legNumbStop,
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}
