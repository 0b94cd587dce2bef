import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, iglesias-gonzalez-2013,
  ///   salom-moreno-2014
  static var gluteusMedius: Muscle {
    Muscle(
      id: .gluteusMedius,
      plain: "Middle side-buttock muscle",
      latin: "gluteus medius",
      does: """
        Lifts the leg sideways; holds the pelvis level on one leg; front part turns thigh in, \
        back part out.
        """,
      innervation: "superior gluteal nerve, L4-S1",
      symptoms: ["low-back ache at belt height", "pain lying on that side", "pain walking"],
      aggravating: [
        "standing on one leg",
        "lying on that side",
        "walking on soft sand",
        "long slouched sitting",
        "sudden fall",
        "running on a camber",
      ],
      fits: [
        Fit(.lyingOnSide, [.yes]),
        Fit(.singleLegStand, [.yes]),
        Fit(.activityKind, [.longStandOneLeg, .softSandWalk, .run, .snowSki]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.unaccustomed, [.yes]),
      ],
      points: [
        .gluteusMediusPosterior, .gluteusMediusMiddle, .gluteusMediusAnterior,
        .gluteusMediusN2016OuterHip,
      ],
      sources: [.travellSimons1992, .namtptSymptomChecker, .iglesiasGonzalez2013, .salomMoreno2014])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, iglesias-gonzalez-2013,
  ///   salom-moreno-2014
  static var gluteusMediusPosterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusPosterior,
      muscle: .gluteusMedius,
      name: "Back part near the dimple (TrP1)",
      place: Place(from: .psis, to: .iliacCrestTop, fraction: 0.3, offset: .down(2.5), radius: 2),
      whereabouts: """
        2–3 cm below the hip-bone rim, a third of the way from the dimple to the top of the rim.
        """,
      depth: .deep,
      find: """
        Side-lying; press through the large buttock muscle against the bone just below the rim.
        """,
      refers: [
        .essential(.iliacCrest),
        .essential(.sacroiliac),
        .essential(.sacrum),
        .essential(.buttockUpperInner),
        .spillover(.buttockUpperOuter),
        .spillover(.lowerLumbar),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .thumb, .sideOfFist],
          positions: [.sideLying, .wall, .lying],
          how: """
            Side against a wall with a ball between rim and knob; small knee bends roll the ball; \
            hold the worst spot 30–90 s.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb or soft elbow above the knob, person side-lying, upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnGreaterTrochanter,
        Caution.glutealVessels,
        Caution.hipReplacement,
      ],
      commonness: .commonest,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .namtptSymptomChecker, .iglesiasGonzalez2013, .salomMoreno2014])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, iglesias-gonzalez-2013,
  ///   salom-moreno-2014
  static var gluteusMediusMiddle: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusMiddle,
      muscle: .gluteusMedius,
      name: "Middle part under the top of the rim (TrP2)",
      place: Place(from: .iliacCrestTop, to: .trochanterTop, fraction: 0.25, radius: 2.5),
      whereabouts: "2–4 cm straight below the top of the rim.",
      depth: .superficial,
      find: "Side-lying; fingers below the highest part of the rim, roll front to back.",
      refers: [
        .essential(.buttockUpperOuter),
        .essential(.lateralHip),
        .spillover(.buttockLowerOuter),
        .spillover(.thighOuterUpper),
        .spillover(.thighBackUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .thumb, .sideOfFist],
          positions: [.sideLying, .wall, .lying],
          how: """
            Side against a wall with a ball between rim and knob; small knee bends roll the ball; \
            hold the worst spot 30–90 s.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb or soft elbow above the knob, person side-lying, upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnGreaterTrochanter,
        Caution.glutealVessels,
        Caution.hipReplacement,
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .namtptSymptomChecker, .iglesiasGonzalez2013, .salomMoreno2014])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, iglesias-gonzalez-2013,
  ///   salom-moreno-2014
  static var gluteusMediusAnterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusAnterior,
      muscle: .gluteusMedius,
      name: "Front part behind the hip-bone tip (TrP3)",
      place: Place(from: .asis, to: .iliacCrestTop, fraction: 0.4, offset: .down(2.5), radius: 2),
      whereabouts: "2–3 cm below the rim, behind the front tip.",
      depth: .superficial,
      find: "Lying on the back; press inward just behind the front tip, away from the belly.",
      refers: [
        .essential(.iliacCrest),
        .essential(.lowerLumbar),
        .essential(.sacrum),
        .spillover(.sacroiliac),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .thumb, .sideOfFist],
          positions: [.sideLying, .wall, .lying],
          how: """
            Side against a wall with a ball between rim and knob; small knee bends roll the ball; \
            hold the worst spot 30–90 s.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb or soft elbow above the knob, person side-lying, upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnGreaterTrochanter,
        Caution.glutealVessels,
        Caution.hipReplacement,
      ],
      commonness: .rare,
      note: """
        Textbook: least common of the three, and may be felt across both sides of the sacrum.
        """,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .namtptSymptomChecker, .iglesiasGonzalez2013, .salomMoreno2014])
  }

  /// - Source: n-2016, travell-simons-1992
  static var gluteusMediusN2016OuterHip: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusN2016OuterHip,
      muscle: .gluteusMedius,
      name: "Outer hip point of the founding article",
      place: Place(
        from: .iliacCrestTop, to: .trochanterTop, fraction: 0.5, offset: .back(1), radius: 3),
      whereabouts: "Half way between the top of the hip-bone rim and the side knob.",
      depth: .deep,
      find: """
        Side-lying on the other side; find the knob, go up a hand-width's half, press against the \
        pelvis bone, not on the knob.
        """,
      refers: [
        .essential(.lateralHip),
        .essential(.buttockUpperOuter),
        .spillover(.buttockLowerOuter),
        .spillover(.greaterTrochanter),
        .spillover(.thighOuterUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .thumb, .sideOfFist],
          positions: [.sideLying, .wall, .lying],
          how: """
            Side against a wall with a ball between rim and knob; small knee bends roll the ball; \
            hold the worst spot 30–90 s.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb or soft elbow above the knob, person side-lying, upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnGreaterTrochanter,
        Caution.glutealVessels,
        """
        Avoid hard pressure on the knob: gluteal tendons and bursae are squeezed there (GTPS).
        """,
        Caution.hipReplacement,
      ],
      commonness: .alias,
      overlaps: [.gluteusMediusMiddle, .gluteusMinimusAnterior, .piriformisLateral],
      isFounding: true,
      note: """
        Founding article: 'outer region of the gluteal muscles, in the outer hip area', named \
        right after the piriformis point. Two readings: (a) gluteus medius/minimus/TFL, as placed \
        here; (b) the outer (lateral) piriformis point, see piriformis.lateral. The same skin \
        spot lies over medius and, deeper, minimus; show both referral fans.
        """,
      standing: .verified,
      standingNote: "Statement verified in the founding text; the anatomical reading is ours.",
      placeSource: .n2016,
      sources: [.n2016, .travellSimons1992])
  }
}
