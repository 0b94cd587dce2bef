import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var longissimus: Muscle {
    Muscle(
      id: .longissimus,
      plain: "Inner long back muscle",
      latin: "longissimus thoracis",
      does: "Straightens the back.",
      innervation: "dorsal rami",
      symptoms: ["low back pain with a tender lower buttock"],
      aggravating: ["bending forward", "lifting", "rising from bending"],
      fits: [
        Fit(.whichBend, [.forward])
      ],
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var longissimusT10T11: TriggerPoint {
    TriggerPoint(
      id: .longissimusT10T11,
      muscle: .longissimus,
      name: "Lower rib part",
      medical: "Low thoracic part",
      place: Place(from: .t11, to: .l1, fraction: 0, offset: .lateral(3.5), radius: 2),
      whereabouts: "3–4 cm from the spine, at the tenth and eleventh rib bones.",
      depth: .superficial,
      find: "Put a ball between wall and back, close beside the spine tips.",
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
          how: """
            A ball between the wall and the back muscle, or two balls in a sock for both sides. \
            Never on the spine. Bend and straighten the knees. 30–60 seconds a spot.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs along the muscle. The person lies face down.",
      cautions: [
        "Not on the spine tips."
      ],
      commonness: .less,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }

  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var longissimusL1: TriggerPoint {
    TriggerPoint(
      id: .longissimusL1,
      muscle: .longissimus,
      name: "Waist part",
      medical: "Upper lumbar part",
      place: Place(from: .l1, to: .rib12Tip, fraction: 0.35, radius: 2),
      whereabouts: "3–4 cm from the first low-back bone.",
      depth: .superficial,
      find: """
        Put a ball between wall and back. It is a tender rope, two finger-widths from the spine.
        """,
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
          how: """
            A ball between the wall and the back muscle, or two balls in a sock for both sides. \
            Never on the spine. Bend and straighten the knees. 30–60 seconds a spot.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs along the muscle. The person lies face down.",
      cautions: [
        "Not on the spine tips."
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}
