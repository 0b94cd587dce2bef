import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var iliocostalis: Muscle {
    Muscle(
      id: .iliocostalis,
      plain: "Outer long back muscle",
      latin: "iliocostalis lumborum et thoracis",
      does: "Straightens the back and bends it sideways.",
      innervation: "dorsal rami",
      symptoms: [
        "an ache on one side of the back that goes to the buttock",
        "a stiff back when you bend forward",
      ],
      aggravating: [
        "lifting with a twist",
        "sitting long in a slouch",
        "sudden effort without warm-up",
        "long driving",
      ],
      fits: [
        Fit(.whichBend, [.forward]),
        Fit(.activityKind, [.liftTwist]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.noWarmUp, [.yes]),
      ],
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var iliocostalisThoracisT11: TriggerPoint {
    TriggerPoint(
      id: .iliocostalisThoracisT11,
      muscle: .iliocostalis,
      name: "Lower rib part",
      medical: "Low thoracic part",
      place: Place(from: .t11, to: .l1, fraction: 0, offset: .lateral(5), radius: 2),
      whereabouts: "Half a hand outward from the spine, at the eleventh rib.",
      depth: .superficial,
      find: """
        Lie on the belly, or lean on a ball at the wall. It is an upright rope, half a hand from \
        the spine.
        """,
      refers: [
        .essential(.upperLumbar),
        .spillover(.lowerLumbar),
        .spillover(.flank),
        .spillover(.lowerAbdomen),
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
      partner: """
        Thumbs or the heel of the hand along the muscle. The person lies face down, a pillow \
        under the belly.
        """,
      cautions: [
        "Not on the spine tips or ribs. With thin bones: hands only, lightly."
      ],
      commonness: .less,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }

  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  @inline(__always) static var iliocostalisLumborumL1: TriggerPoint {
    TriggerPoint(
      id: .iliocostalisLumborumL1,
      muscle: .iliocostalis,
      name: "Waist part",
      medical: "Upper lumbar part",
      place: Place(from: .l1, to: .rib12Tip, fraction: 0.6, radius: 2),
      whereabouts: "5–6 cm out from the first low-back bone.",
      depth: .superficial,
      find: """
        Put a ball between wall and back, beside the spine. Bend forward a little and roll \
        sideways over the rope.
        """,
      refers: [
        .essential(.buttockUpperInner),
        .essential(.buttockUpperOuter),
        .spillover(.upperLumbar),
        .spillover(.iliacCrest),
        .spillover(.buttockLowerOuter),
        .spillover(.lowerLumbar),
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
      partner: """
        Thumbs or the heel of the hand along the muscle. The person lies face down, a pillow \
        under the belly.
        """,
      cautions: [
        "Not on the spine tips or ribs. With thin bones: hands only, lightly."
      ],
      commonness: .usual,
      note: "The textbook says that its pain goes strongly down to the middle of the buttock.",
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}
