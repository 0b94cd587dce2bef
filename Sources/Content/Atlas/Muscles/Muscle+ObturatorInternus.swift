import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, pastore-2012
  @inline(__always) static var obturatorInternus: Muscle {
    Muscle(
      id: .obturatorInternus,
      plain: "Deep pelvic rotator",
      latin: "obturator internus, gemelli",
      does: "Turns the hip out. It is joined to the pelvic floor.",
      innervation: """
        nerve to obturator internus L5-S2; inferior gemellus by nerve to quadratus femoris
        """,
      symptoms: ["a full feeling deep in the buttock or pelvis", "pain at the tail bone"],
      aggravating: ["long sitting", "turning the hip out", "cycling"],
      fits: [
        Fit(.oneFinger, [.tailBone]),
        Fit(.prolongedSitting, [.yes]),
      ],
      sources: [.travellSimons1992, .pastore2012])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, pastore-2012
  @inline(__always) static var obturatorInternusIntrapelvic: TriggerPoint {
    TriggerPoint(
      id: .obturatorInternusIntrapelvic,
      muscle: .obturatorInternus,
      name: "On the inner wall of the pelvis",
      medical: "Inside the pelvis wall",
      place: Place(from: .sitBone, to: .coccyxTip, fraction: 0.2, offset: .medial(1.5), radius: 2),
      whereabouts: "Inner side of the sit bone, inside the pelvis.",
      depth: .deep,
      find: "It is felt well only from inside, by a professional.",
      refers: [
        .essential(.coccyx),
        .essential(.pelvicFloor),
        .spillover(.thighBackUpper),
        .essential(.buttockLowerInner),
        .spillover(.buttockLowerOuter),
      ],
      care: .professionalOnly(
        """
        A trained pelvic-health professional treats it from inside. From outside, use the point \
        behind the side knob, in short holds.
        """),
      partner: "None. Only a pelvic-health physiotherapist.",
      cautions: [
        Caution.sciaticNerve,
        "A nerve and vessels of the pelvis run along its inner side.",
      ],
      commonness: .usual,
      note: "Treatment from inside belongs to a trained professional, with consent.",
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .pastore2012])
  }

  /// - Source: travell-simons-1992, pastore-2012
  @inline(__always) static var gemelliObturatorRetrotrochanteric: TriggerPoint {
    TriggerPoint(
      id: .gemelliObturatorRetrotrochanteric,
      muscle: .obturatorInternus,
      name: "Behind the side knob",
      place: Place(from: .sitBone, to: .trochanterTop, fraction: 0.75, radius: 2),
      whereabouts: "2–3 cm behind the side knob, below the line of the deep rotator.",
      depth: .deep,
      find: "Lie on the side. Press in the hollow behind the knob.",
      refers: [
        .essential(.buttockLowerOuter),
        .spillover(.greaterTrochanter),
        .spillover(.thighBackUpper),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.ball, .twoFingers],
          positions: [.sideLying, .wall],
          how: "A soft ball at the wall, 30 seconds, light to moderate.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Thumb behind the knob, lightly. The person lies on the side.",
      cautions: [
        Caution.sciaticNerve
      ],
      commonness: .less,
      standing: .unverified,
      standingNote: """
        No pattern of its own was published. Textbooks treat it like the deep hip rotator.
        """,
      sources: [.travellSimons1992, .pastore2012])
  }
}
