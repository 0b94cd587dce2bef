import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, currie-2015
  static var quadratusFemoris: Muscle {
    Muscle(
      id: .quadratusFemoris,
      plain: "Square deep hip rotator",
      latin: "quadratus femoris",
      does: "Turns the hip out, draws the thigh in.",
      innervation: "nerve to quadratus femoris, L4-S1",
      symptoms: ["deep lower-buttock pain"],
      aggravating: ["long strides", "crossing the legs", "running"],
      fits: [
        Fit(.oneFinger, [.deepButtock]),
        Fit(.crossLeg, [.yes]),
        Fit(.activityKind, [.run]),
      ],
      points: [.quadratusFemorisMid],
      sources: [.travellSimons1992, .currie2015])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, currie-2015
  static var quadratusFemorisMid: TriggerPoint {
    TriggerPoint(
      id: .quadratusFemorisMid,
      muscle: .quadratusFemoris,
      name: "Between sit-bone and thigh bone",
      place: Place(from: .sitBone, to: .trochanter, fraction: 0.5, radius: 1.5),
      whereabouts: "Half way between the sit-bone and the side knob, low in the buttock.",
      depth: .deep,
      find: "Side-lying, hip slightly bent; usually only tender, hard to feel.",
      refers: [
        .essential(.buttockLowerOuter),
        .essential(.sitBone),
        .spillover(.thighBackUpper),
        .essential(.buttockLowerInner),
        .spillover(.thighBackLower),
      ],
      care: .professionalOnly(
        """
        Not for self-pressure: the sciatic nerve crosses the muscle here. Use movement; treat \
        gluteus maximus and hamstrings first.
        """),
      partner: "Not advised.",
      cautions: [
        Caution.sciaticNerve,
        "The sciatic nerve crosses the back of this muscle exactly here: no ball, no elbow.",
      ],
      commonness: .rare,
      note: "Also the place of ischiofemoral impingement (pain with long strides).",
      standing: .unverified,
      standingNote: """
        No agreed referral map in the textbook; included because tenderness here is common and \
        confused with the founding article's point.
        """,
      sources: [.travellSimons1992, .currie2015])
  }
}
