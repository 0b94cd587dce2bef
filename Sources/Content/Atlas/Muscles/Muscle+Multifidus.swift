import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var multifidus: Muscle {
    Muscle(
      id: .multifidus,
      plain: "Short deep spine muscle",
      latin: "multifidus (lumbar, sacral)",
      does: "Steadies each spine joint and turns it a little.",
      innervation: "medial branches of dorsal rami",
      symptoms: [
        "a steady deep ache in the spine, as if in the bone",
        "one stiff place in the spine",
      ],
      aggravating: ["bending and twisting together", "long standing", "a sudden awkward turn"],
      fits: [
        Fit(.oneFinger, [.spineMidline])
      ],
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var multifidusL2: TriggerPoint {
    TriggerPoint(
      id: .multifidusL2,
      muscle: .multifidus,
      name: "Beside the second low-back bone",
      medical: "Upper lumbar",
      place: Place(from: .l2, to: .l3, fraction: 0.2, offset: .lateral(1.8), radius: 1.5),
      whereabouts: "1.5–2 cm beside the second low-back bone.",
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
            A small ball at the wall, in the groove beside the spine and not on it. Gentle, 20–40 \
            seconds a spot.
            """,
          hold: 20...40,
          maxAche: .of(7))),
      partner: "Thumb in the groove, light to moderate. The person lies face down.",
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
  @inline(__always) static var multifidusL5: TriggerPoint {
    TriggerPoint(
      id: .multifidusL5,
      muscle: .multifidus,
      name: "Beside the fifth low-back bone",
      medical: "Low lumbar",
      place: Place(from: .l5, to: .s1, fraction: 0.2, offset: .lateral(1.8), radius: 1.5),
      whereabouts: "1.5–2 cm beside the fifth low-back bone.",
      depth: .deep,
      find: "Bend forward over a pillow. Press in the groove beside the spine tips.",
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
            A small ball at the wall, in the groove beside the spine and not on it. Gentle, 20–40 \
            seconds a spot.
            """,
          hold: 20...40,
          maxAche: .of(7))),
      partner: "Thumb in the groove, light to moderate. The person lies face down.",
      cautions: [
        Caution.neverSpineTips,
        Caution.checkBeforeSpine,
        Caution.legNumbStop,
      ],
      commonness: .usual,
      note: """
        Salt water beside this bone hurt on the spot in all of 15 volunteers. In 8 it hurt the \
        back of the thigh, in 5 the front.
        """,
      standing: .verified,
      placeSource: .cornwall2006,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog, .cornwall2006])
  }

  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var multifidusS1: TriggerPoint {
    TriggerPoint(
      id: .multifidusS1,
      muscle: .multifidus,
      name: "On the sacrum, inside the dimple",
      medical: "Sacral part",
      place: Place(from: .s1, to: .psis, fraction: 0.5, radius: 1.5),
      whereabouts: "Between the midline of the sacrum and the dimple.",
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
            A small ball at the wall, in the groove beside the spine and not on it. Gentle, 20–40 \
            seconds a spot.
            """,
          hold: 20...40,
          maxAche: .of(7))),
      partner: "Thumb in the groove, light to moderate. The person lies face down.",
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
