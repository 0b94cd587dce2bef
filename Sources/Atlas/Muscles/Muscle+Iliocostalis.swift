import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var iliocostalis: Muscle {
    Muscle(
      id: .iliocostalis,
      plain: "Outer long back muscle",
      latin: "iliocostalis lumborum et thoracis",
      does: "Straightens and side-bends the back.",
      innervation: "dorsal rami",
      symptoms: ["one-sided back ache going to the buttock", "stiff bending forward"],
      aggravating: [
        "lifting with a twist",
        "long slouched sitting",
        "sudden effort when cold",
        "long driving",
      ],
      fits: [
        Fit(.whichBend, [.forward]),
        Fit(.activityKind, [.liftTwist]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.noWarmUp, [.yes]),
      ],
      points: [.iliocostalisThoracisT11, .iliocostalisLumborumL1],
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var iliocostalisThoracisT11: TriggerPoint {
    TriggerPoint(
      id: .iliocostalisThoracisT11,
      muscle: .iliocostalis,
      name: "Low thoracic part",
      place: Place(from: .t11, to: .l1, fraction: 0, offset: .lateral(5), radius: 2),
      whereabouts: "A hand's half outward from the spine at the eleventh rib.",
      depth: .superficial,
      find: """
        Lie on the belly or lean on a wall ball; vertical rope a hand's half from the spine.
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
            Ball (two balls in a sock for both sides) between wall and back muscle, never on the \
            spine; knees bend and straighten; 30–60 s a spot.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs or heel of hand along the muscle, person prone, pillow under the belly.",
      cautions: [
        "Not on spine tips or ribs; osteoporosis: hands only, light."
      ],
      commonness: .less,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }

  /// - Source: simons-1999, namtpt-symptom-checker, nielasher-blog
  static var iliocostalisLumborumL1: TriggerPoint {
    TriggerPoint(
      id: .iliocostalisLumborumL1,
      muscle: .iliocostalis,
      name: "Upper lumbar part",
      place: Place(from: .l1, to: .rib12Tip, fraction: 0.6, radius: 2),
      whereabouts: "5–6 cm out from the first lumbar bone.",
      depth: .superficial,
      find: "Wall ball beside the spine, bend forward a little and roll sideways over the rope.",
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
            Ball (two balls in a sock for both sides) between wall and back muscle, never on the \
            spine; knees bend and straighten; 30–60 s a spot.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Thumbs or heel of hand along the muscle, person prone, pillow under the belly.",
      cautions: [
        "Not on spine tips or ribs; osteoporosis: hands only, light."
      ],
      commonness: .usual,
      note: "Textbook: pain goes strongly down to the middle of the buttock.",
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.simons1999, .namtptSymptomChecker, .nielasherBlog])
  }
}
