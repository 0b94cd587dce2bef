import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, currie-2015
  @inline(__always) static var quadratusFemoris: Muscle {
    Muscle(
      id: .quadratusFemoris,
      plain: "Square deep hip rotator",
      latin: "quadratus femoris",
      does: "Turns the hip out and draws the thigh in.",
      innervation: "nerve to quadratus femoris, L4-S1",
      symptoms: ["pain deep in the lower buttock"],
      aggravating: ["long strides", "crossing the legs", "running"],
      fits: [
        Fit(.oneFinger, [.deepButtock]),
        Fit(.crossLeg, [.yes]),
        Fit(.activityKind, [.run]),
      ],
      sources: [.travellSimons1992, .currie2015])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, currie-2015
  @inline(__always) static var quadratusFemorisMid: TriggerPoint {
    TriggerPoint(
      id: .quadratusFemorisMid,
      muscle: .quadratusFemoris,
      name: "Between sit bone and thigh bone",
      medical: "Between sit-bone and thigh bone",
      place: Place(from: .sitBone, to: .trochanter, fraction: 0.5, radius: 1.5),
      whereabouts: "Half way between the sit bone and the side knob, low in the buttock.",
      depth: .deep,
      find: "Lie on the side, the hip a little bent. It is mostly only tender and hard to feel.",
      refers: [
        .essential(.buttockLowerOuter),
        .essential(.sitBone),
        .spillover(.thighBackUpper),
        .essential(.buttockLowerInner),
        .spillover(.thighBackLower),
      ],
      care: .professionalOnly(
        """
        Not for pressing: the sciatic nerve crosses the muscle here. Move instead, and treat \
        the large buttock muscle and the hamstrings first.
        """),
      partner: "Not advised.",
      cautions: [
        Caution.sciaticNerve,
        "The sciatic nerve crosses the muscle exactly here: no ball, no elbow.",
      ],
      commonness: .rare,
      note: """
        It is also where bone may pinch it (ischiofemoral impingement): pain with long strides.
        """,
      standing: .unverified,
      standingNote: """
        The textbook has no agreed map. It is here because soreness is common in this place and \
        is mixed up with the founding article's point.
        """,
      sources: [.travellSimons1992, .currie2015])
  }
}
