import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, iglesias-gonzalez-2013,
  ///   salom-moreno-2014
  @inline(__always) static var gluteusMedius: Muscle {
    Muscle(
      id: .gluteusMedius,
      plain: "Middle side-buttock muscle",
      latin: "gluteus medius",
      does: """
        Lifts the leg sideways. Holds the pelvis level when you stand on one leg. The front part \
        turns the thigh in, the back part out.
        """,
      innervation: "superior gluteal nerve, L4-S1",
      symptoms: [
        "an ache in the low back at belt height",
        "pain when you lie on that side",
        "pain when you walk",
      ],
      aggravating: [
        "standing on one leg",
        "lying on that side",
        "walking on soft sand",
        "sitting long in a slouch",
        "a sudden fall",
        "running on a sloping road",
      ],
      fits: [
        Fit(.lyingOnSide, [.yes]),
        Fit(.singleLegStand, [.yes]),
        Fit(.activityKind, [.longStandOneLeg, .softSandWalk, .run, .snowSki]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.unaccustomed, [.yes]),
      ],
      sources: [.travellSimons1992, .namtptSymptomChecker, .iglesiasGonzalez2013, .salomMoreno2014])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, iglesias-gonzalez-2013,
  ///   salom-moreno-2014
  @inline(__always) static var gluteusMediusPosterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusPosterior,
      muscle: .gluteusMedius,
      name: "Back part, near the dimple",
      medical: "Back part near the dimple (TrP1)",
      place: Place(from: .psis, to: .iliacCrestTop, fraction: 0.3, offset: .down(2.5), radius: 2),
      whereabouts: """
        2–3 cm below the rim of the hip bone, a third of the way from the dimple to the top of \
        the rim.
        """,
      depth: .deep,
      find: """
        Lie on the side. Press through the large buttock muscle against the bone, just below the \
        rim.
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
            Stand side-on at a wall, with a ball between the rim and the side knob. Small knee \
            bends roll the ball. Hold on the worst spot for 30–90 seconds.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb, or a soft elbow, above the side knob. The person lies on the side, the \
        upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnSideKnob,
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
  @inline(__always) static var gluteusMediusMiddle: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusMiddle,
      muscle: .gluteusMedius,
      name: "Middle part, under the top of the rim",
      medical: "Middle part under the top of the rim (TrP2)",
      place: Place(from: .iliacCrestTop, to: .trochanterTop, fraction: 0.25, radius: 2.5),
      whereabouts: "2–4 cm straight below the top of the rim.",
      depth: .superficial,
      find: """
        Lie on the side. Put the fingers below the highest part of the rim and roll from front to \
        back.
        """,
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
            Stand side-on at a wall, with a ball between the rim and the side knob. Small knee \
            bends roll the ball. Hold on the worst spot for 30–90 seconds.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb, or a soft elbow, above the side knob. The person lies on the side, the \
        upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnSideKnob,
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
  @inline(__always) static var gluteusMediusAnterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusAnterior,
      muscle: .gluteusMedius,
      name: "Front part, behind the tip of the hip bone",
      medical: "Front part behind the hip-bone tip (TrP3)",
      place: Place(from: .asis, to: .iliacCrestTop, fraction: 0.4, offset: .down(2.5), radius: 2),
      whereabouts: "2–3 cm below the rim, behind the front tip.",
      depth: .superficial,
      find: "Lie on the back. Press inward just behind the front tip, away from the belly.",
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
            Stand side-on at a wall, with a ball between the rim and the side knob. Small knee \
            bends roll the ball. Hold on the worst spot for 30–90 seconds.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb, or a soft elbow, above the side knob. The person lies on the side, the \
        upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnSideKnob,
        Caution.glutealVessels,
        Caution.hipReplacement,
      ],
      commonness: .rare,
      note: """
        The textbook calls it the least common of the three. It may be felt across both sides of \
        the sacrum.
        """,
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .namtptSymptomChecker, .iglesiasGonzalez2013, .salomMoreno2014])
  }

  /// - Source: n-2016, travell-simons-1992
  @inline(__always) static var gluteusMediusN2016OuterHip: TriggerPoint {
    TriggerPoint(
      id: .gluteusMediusN2016OuterHip,
      muscle: .gluteusMedius,
      name: "Outer hip point of the founding article",
      place: Place(
        from: .iliacCrestTop, to: .trochanterTop, fraction: 0.5, offset: .back(1), radius: 3),
      whereabouts: "Half way between the top of the hip-bone rim and the side knob.",
      depth: .deep,
      find: """
        Lie on the other side. Find the side knob, go up half a hand-width, and press against the \
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
            Stand side-on at a wall, with a ball between the rim and the side knob. Small knee \
            bends roll the ball. Hold on the worst spot for 30–90 seconds.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Thumb over thumb, or a soft elbow, above the side knob. The person lies on the side, the \
        upper knee on a pillow.
        """,
      cautions: [
        Caution.notOnSideKnob,
        Caution.glutealVessels,
        "No hard pressure on the side knob. Tendons are squeezed there.",
        Caution.hipReplacement,
      ],
      commonness: .alias,
      overlaps: [.gluteusMediusMiddle, .gluteusMinimusAnterior, .piriformisLateral],
      isFounding: true,
      note: """
        The article names it right after the deep rotator: “outer region of the gluteal muscles, \
        in the outer hip area”. It can be read in two ways. It may mean the side-buttock muscles, \
        as placed here, or the outer point of the deep rotator. The middle side-buttock muscle \
        lies under this skin and, deeper, the deep one: both pains are shown.
        """,
      standing: .verified,
      standingNote: "The words stand in the founding article. How we read them is ours.",
      placeSource: .n2016,
      sources: [.n2016, .travellSimons1992])
  }
}
