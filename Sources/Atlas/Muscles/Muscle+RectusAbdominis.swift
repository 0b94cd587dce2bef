import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, aberdeen-blog
  static var rectusAbdominis: Muscle {
    Muscle(
      id: .rectusAbdominis,
      plain: "Straight belly muscle, lower part",
      latin: "rectus abdominis",
      does: "Curls the trunk.",
      innervation: "T7-T12 ventral rami",
      symptoms: ["band-like low-back ache", "belly fullness"],
      aggravating: ["sit-ups", "cough or sneeze", "stress breathing", "operation scar"],
      fits: [
        Fit(.coughBack, [.yes])
      ],
      points: [.rectusAbdominisLower],
      sources: [.simons1999, .aberdeenBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, aberdeen-blog
  static var rectusAbdominisLower: TriggerPoint {
    TriggerPoint(
      id: .rectusAbdominisLower,
      muscle: .rectusAbdominis,
      name: "Between navel and pubic bone",
      spread: .bothSides,
      place: Place(from: .navel, to: .pubicTubercle, fraction: 0.6, offset: .lateral(1), radius: 2),
      whereabouts: "3 cm beside the midline, a little more than half way down.",
      depth: .superficial,
      find: "On the back, head lifted a little to tense it; pinch or press flat.",
      refers: [
        .essential(.lowerLumbar),
        .essential(.sacroiliac),
        .spillover(.lowerAbdomen),
        .spillover(.iliacCrest),
        .spillover(.sacrum),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.twoFingers],
          positions: [.lying],
          how: "Flat fingers on a lightly tensed muscle, 20–30 s.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Not advised.",
      cautions: [
        "Hernia, pregnancy, recent surgery, aneurysm, belly illness: do not.",
        "Stoma, bulge in the scar or groin: no pressure.",
      ],
      commonness: .less,
      note: """
        Textbook: one point may give a horizontal band of pain across the back on BOTH sides.
        """,
      standing: .verified,
      standingNote: """
        Direction (lower abdominals to low back) seen in aberdeen-blog; band across both sides \
        from textbook knowledge.
        """,
      sources: [.simons1999, .aberdeenBlog])
  }
}
