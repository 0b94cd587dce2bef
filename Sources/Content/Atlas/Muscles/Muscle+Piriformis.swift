import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, medlink-piriformis, namtpt-symptom-checker, hopayian-2010,
  ///   wan-ae-loh-2020, currie-2015
  @inline(__always) static var piriformis: Muscle {
    Muscle(
      id: .piriformis,
      plain: "Deep hip rotator",
      latin: "piriformis",
      does: """
        Turns the straight hip out. Lifts the bent hip outward. Holds the thigh bone in its \
        socket.
        """,
      innervation: "nerve to piriformis, S1-S2",
      symptoms: [
        "pain that is worse when you sit",
        "pain when the bent hip is drawn across the body",
        "a tingling leg when the nerve is touched",
      ],
      aggravating: [
        "long sitting",
        "long driving",
        "crossing the legs",
        "a hip turned in",
        "squatting",
        "lifting with a twist",
        "running",
        "uneven ground",
        "rising from a chair",
      ],
      note: """
        Its pain stops in the thigh. Pain below the knee, tingling or numbness points to a nerve.
        """,
      fits: [
        Fit(.sittingWorse, [.yes]),
        Fit(.crossLeg, [.yes]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.activityKind, [.liftTwist, .run]),
        Fit(.risingChair, [.yes]),
        Fit(.oneFinger, [.deepButtock]),
        Fit(.unaccustomed, [.yes]),
        Fit(.wallet, [.yes]),
      ],
      sources: [
        .travellSimons1992, .medlinkPiriformis, .namtptSymptomChecker, .hopayian2010, .wanAeLoh2020,
        .currie2015,
      ])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, medlink-piriformis, namtpt-symptom-checker, hopayian-2010,
  ///   wan-ae-loh-2020, currie-2015
  @inline(__always) static var piriformisMedial: TriggerPoint {
    TriggerPoint(
      id: .piriformisMedial,
      muscle: .piriformis,
      name: "Inner point, beside the sacrum",
      medical: "Inner point beside the sacrum (textbook TrP2)",
      place: Place(
        from: .sacrumEdgeMid, to: .trochanterTop, fraction: 0.12, offset: .up(1.3), radius: 1.2),
      whereabouts: """
        A finger-width outward of the edge of the sacrum at its middle, and a finger-width up.
        """,
      depth: .deep,
      find: """
        Lie on the side with the hip bent. Feel the edge of the sacrum at half height and go up a \
        finger-width. Sink in outward of it, through the large muscle.
        """,
      refers: [
        .essential(.sacroiliac),
        .essential(.buttockUpperInner),
        .essential(.buttockLowerOuter),
        .spillover(.buttockLowerInner),
        .spillover(.buttockUpperOuter),
        .spillover(.greaterTrochanter),
        .spillover(.thighBackUpper),
        .spillover(.thighBackLower),
        .spillover(.lateralHip),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.ball, .twoFingers, .thumb],
          positions: [.sideLying, .wall, .lying],
          how: """
            A broad soft ball at the wall, or two fingers while you lie on the side. Light to \
            moderate for 30 seconds, up to 60 when it eases. Change the place at once for \
            anything shooting or tingling.
            """,
          hold: 30...60,
          maxAche: .of(5),
          condition: PressCondition.atSacrum)),
      partner: """
        Thumbs or the heel of the hand along the line, no elbow. The person lies on the side. \
        Stop for any tingling in the leg.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.nerveThroughMuscle,
        Caution.noLongBall,
        """
        This place is within 1–2 cm of where the sciatic nerve leaves the pelvis. Use a broad \
        soft tool. No elbow, no hard ball, no sitting on a ball.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      sources: [
        .travellSimons1992, .medlinkPiriformis, .namtptSymptomChecker, .hopayian2010, .wanAeLoh2020,
        .currie2015,
      ])
  }

  /// - Source: travell-simons-1992, medlink-piriformis, namtpt-symptom-checker, hopayian-2010,
  ///   wan-ae-loh-2020, currie-2015
  @inline(__always) static var piriformisLateral: TriggerPoint {
    TriggerPoint(
      id: .piriformisLateral,
      muscle: .piriformis,
      name: "Outer point",
      medical: "Outer point (textbook TrP1)",
      place: Place(from: .sacrumEdgeMid, to: .trochanterTop, fraction: 0.68, radius: 2),
      whereabouts: """
        Two thirds of the way from the middle of the sacrum edge to the top of the side knob.
        """,
      depth: .deep,
      find: """
        Lie on the side. Press along the line until a deep round cord rolls under the finger. \
        Then push the knee up lightly.
        """,
      refers: [
        .essential(.sacroiliac),
        .essential(.buttockLowerOuter),
        .essential(.buttockUpperInner),
        .spillover(.buttockUpperOuter),
        .essential(.greaterTrochanter),
        .spillover(.thighBackUpper),
        .spillover(.thighBackLower),
        .spillover(.lateralHip),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .thumb, .sideOfFist],
          positions: [.sideLying, .wall, .lying],
          how: """
            A ball at the wall, or lying on the back with that knee bent. 30–60 seconds. Start \
            softer than elsewhere because of the nerve.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs or the heel of the hand along the line, no elbow. The person lies on the side. \
        Stop for any tingling in the leg.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.nerveThroughMuscle,
        Caution.noLongBall,
      ],
      commonness: .commonest,
      note: "The textbook calls it the commoner of the two.",
      standing: .verified,
      sources: [
        .travellSimons1992, .medlinkPiriformis, .namtptSymptomChecker, .hopayian2010, .wanAeLoh2020,
        .currie2015,
      ])
  }

  /// - Source: n-2016, travell-simons-1992
  @inline(__always) static var piriformisN2016Tailbone: TriggerPoint {
    TriggerPoint(
      id: .piriformisN2016Tailbone,
      muscle: .piriformis,
      name: "Tail-bone point of the founding article",
      place: Place(
        from: .sacrumEdgeMid, to: .psis, fraction: 0.33, offset: .lateral(0.8), radius: 1.4),
      whereabouts: """
        Either side of the middle of the tail bone, just off the edge of the bone. We start a \
        third of the way up to the dimple, above the gap where the nerves leave.
        """,
      depth: .deep,
      find: "From the line of the dimples go down 2–3 cm. Slip off the sacrum, outward.",
      refers: [
        .essential(.sacroiliac),
        .essential(.buttockUpperInner),
        .essential(.buttockLowerOuter),
        .spillover(.sacrum),
        .spillover(.thighBackUpper),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.ball, .twoFingers],
          positions: [.sideLying, .wall, .lying],
          how: """
            A broad soft ball at the wall, or two fingers while you lie on the side. Light to \
            moderate for 30 seconds, up to 60 when it eases. Change the place at once for \
            anything shooting or tingling.
            """,
          hold: 30...60,
          maxAche: .of(5),
          condition: PressCondition.atSacrum)),
      partner: """
        Thumbs or the heel of the hand along the line, no elbow. The person lies on the side. \
        Stop for any tingling in the leg.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.nerveThroughMuscle,
        Caution.noLongBall,
        "Stay off the tail bone.",
        """
        This place is within 1–2 cm of where the sciatic nerve leaves the pelvis. Use a broad \
        soft tool. No elbow, no hard ball, no sitting on a ball.
        """,
      ],
      commonness: .alias,
      overlaps: [.piriformisMedial],
      isFounding: true,
      note: """
        The article says “on either side of the middle of the tail bone”. If it means the sacrum \
        and tail bone together, this is the inner point of the deep rotator. At the true tail \
        bone other tissue lies here: the large buttock muscle, a ligament and a muscle of the \
        pelvic floor.
        """,
      standing: .verified,
      standingNote: "The words stand in the founding article. How we read them is ours.",
      placeSource: .n2016,
      sources: [.n2016, .travellSimons1992])
  }
}
