import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, pastore-2012
  static var obturatorInternus: Muscle {
    Muscle(
      id: .obturatorInternus,
      plain: "Deep pelvic rotator (with gemelli)",
      latin: "obturator internus, gemelli",
      does: "Turns the hip out; blends with the pelvic floor.",
      innervation: """
        nerve to obturator internus L5-S2; inferior gemellus by nerve to quadratus femoris
        """,
      symptoms: ["deep buttock or pelvic fullness", "tail-bone pain"],
      aggravating: ["long sitting", "turning the hip out", "cycling"],
      fits: [
        Fit(.oneFinger, [.tailBone]),
        Fit(.prolongedSitting, [.yes]),
      ],
      points: [.obturatorInternusIntrapelvic, .gemelliObturatorRetrotrochanteric],
      sources: [.travellSimons1992, .pastore2012])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, pastore-2012
  static var obturatorInternusIntrapelvic: TriggerPoint {
    TriggerPoint(
      id: .obturatorInternusIntrapelvic,
      muscle: .obturatorInternus,
      name: "Inside the pelvis wall",
      place: Place(from: .sitBone, to: .coccyxTip, fraction: 0.2, offset: .medial(1.5), radius: 2),
      whereabouts: "Inner side of the sit-bone, inside the pelvis.",
      depth: .deep,
      find: "Felt reliably only by internal examination.",
      refers: [
        .essential(.coccyx),
        .essential(.pelvicFloor),
        .spillover(.thighBackUpper),
        .essential(.buttockLowerInner),
        .spillover(.buttockLowerOuter),
      ],
      care: .professionalOnly(
        "Soft ball at the wall behind the knob, short holds."),
      partner: "None: pelvic-health physiotherapist only.",
      cautions: [
        Caution.sciaticNerve,
        "Pudendal nerve and vessels run along its inner face.",
      ],
      commonness: .usual,
      note: "Internal treatment belongs to a trained pelvic-health professional with consent.",
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .pastore2012])
  }

  /// - Source: travell-simons-1992, pastore-2012
  static var gemelliObturatorRetrotrochanteric: TriggerPoint {
    TriggerPoint(
      id: .gemelliObturatorRetrotrochanteric,
      muscle: .obturatorInternus,
      name: "Behind the side knob",
      place: Place(from: .sitBone, to: .trochanterTop, fraction: 0.75, radius: 2),
      whereabouts: "2–3 cm behind the side knob, below the piriformis line.",
      depth: .deep,
      find: "Side-lying; press in the hollow behind the knob.",
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
          how: "Soft ball at the wall, 30 s, light to moderate.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Thumb behind the knob, light, person side-lying.",
      cautions: [
        Caution.sciaticNerve
      ],
      commonness: .less,
      standing: .unverified,
      standingNote: "No separate published pattern; textbooks treat it like piriformis.",
      sources: [.travellSimons1992, .pastore2012])
  }
}
