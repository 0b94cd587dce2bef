import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var longissimus: Muscle {
    Muscle(
      id: .longissimus,
      plain: "Inner long back muscle",
      latin: "longissimus thoracis",
      does: "Straightens the back.",
      innervation: "dorsal rami",
      symptoms: ["low 'lumbago' with a tender low buttock"],
      aggravating: ["bending forward", "lifting", "rising from bending"],
      fits: [
        Fit(.whichBend, [.forward])
      ],
      points: [.longissimusT10T11, .longissimusL1],
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var longissimusT10T11: TriggerPoint {
    TriggerPoint(
      id: .longissimusT10T11,
      muscle: .longissimus,
      name: "Low thoracic part",
      place: Place(from: .t11, to: .l1, fraction: 0, offset: .lateral(3.5), radius: 2),
      whereabouts: "3–4 cm from the spine at the tenth-eleventh thoracic level.",
      depth: .superficial,
      find: "Wall ball close beside the spine tips.",
      refers: [
        .essential(.buttockLowerInner),
        .spillover(.buttockLowerOuter),
        .spillover(.upperLumbar),
        .spillover(.lowerLumbar),
        .spillover(.buttockUpperInner),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb, .sideOfFist],
          positions: [.wall, .lying],
          how: "As for the outer long back muscle.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs along the muscle, person prone.",
      cautions: [
        "Not on spine tips."
      ],
      commonness: .less,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }

  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var longissimusL1: TriggerPoint {
    TriggerPoint(
      id: .longissimusL1,
      muscle: .longissimus,
      name: "Upper lumbar part",
      place: Place(from: .l1, to: .rib12Tip, fraction: 0.35, radius: 2),
      whereabouts: "3–4 cm from the first lumbar bone.",
      depth: .superficial,
      find: "Wall ball; tender rope two finger-widths from the spine.",
      refers: [
        .essential(.lowerLumbar),
        .essential(.sacroiliac),
        .spillover(.upperLumbar),
        .spillover(.iliacCrest),
        .spillover(.buttockUpperInner),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb, .sideOfFist],
          positions: [.wall, .lying],
          how: "As for the outer long back muscle.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs along the muscle, person prone.",
      cautions: [
        "Not on spine tips."
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}
