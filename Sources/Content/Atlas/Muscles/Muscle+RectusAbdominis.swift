import Anatomy
import Evidence

extension Muscle {
  /// - Source: simons-1999, aberdeen-blog
  @inline(__always) static var rectusAbdominis: Muscle {
    Muscle(
      id: .rectusAbdominis,
      plain: "Straight belly muscle, lower part",
      latin: "rectus abdominis",
      does: "Curls the trunk.",
      innervation: "T7-T12 ventral rami",
      symptoms: ["an ache across the low back like a band", "a full belly"],
      aggravating: [
        "sit-ups",
        "cough or sneeze",
        "shallow breathing under stress",
        "a scar from an operation",
      ],
      fits: [
        Fit(.coughBack, [.yes])
      ],
      sources: [.simons1999, .aberdeenBlog])
  }
}

extension TriggerPoint {
  /// - Source: simons-1999, aberdeen-blog
  @inline(__always) static var rectusAbdominisLower: TriggerPoint {
    TriggerPoint(
      id: .rectusAbdominisLower,
      muscle: .rectusAbdominis,
      name: "Between navel and pubic bone",
      spread: .bothSides,
      place: Place(from: .navel, to: .pubicTubercle, fraction: 0.6, offset: .lateral(1), radius: 2),
      whereabouts: "3 cm beside the midline, a little more than half way down.",
      depth: .superficial,
      find: "Lie on the back and lift the head a little to tense it. Pinch, or press flat.",
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
          how: "Flat fingers on the lightly tensed muscle, 20–30 seconds.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Not advised.",
      cautions: [
        "Not with a hernia, pregnancy, a recent operation, an aneurysm or belly illness.",
        "With a stoma, or a bulge in a scar or the groin: no pressure.",
      ],
      commonness: .less,
      note: """
        The textbook says that one point can give a band of pain across the back on both sides.
        """,
      standing: .verified,
      standingNote: """
        A page was seen for pain from the belly to the low back. The band across both sides is \
        textbook knowledge.
        """,
      sources: [.simons1999, .aberdeenBlog])
  }
}
