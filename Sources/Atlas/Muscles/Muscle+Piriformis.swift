import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, medlink-piriformis, namtpt-symptom-checker, hopayian-2010,
  ///   wan-ae-loh-2020, currie-2015
  static var piriformis: Muscle {
    Muscle(
      id: .piriformis,
      plain: "Deep hip rotator from the sacrum",
      latin: "piriformis",
      does: """
        Turns the straight hip out; lifts the bent hip outward; holds the thigh bone in the \
        socket.
        """,
      innervation: "nerve to piriformis, S1-S2",
      symptoms: [
        "pain worse sitting",
        "pain with stretch of the bent hip across the body",
        "leg tingling when the nerve is involved",
      ],
      aggravating: [
        "long sitting",
        "long driving",
        "crossing the legs",
        "hip turned in",
        "squatting",
        "lifting with a twist",
        "running",
        "uneven ground",
        "rising from a chair",
      ],
      note: """
        Pain below the knee, tingling or numbness points to nerve involvement (deep gluteal \
        syndrome or lumbar root), not to the muscle pattern, which stops in the thigh.
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
      points: [.piriformisMedial, .piriformisLateral, .piriformisN2016Tailbone],
      sources: [
        .travellSimons1992, .medlinkPiriformis, .namtptSymptomChecker, .hopayian2010, .wanAeLoh2020,
        .currie2015,
      ])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, medlink-piriformis, namtpt-symptom-checker, hopayian-2010,
  ///   wan-ae-loh-2020, currie-2015
  static var piriformisMedial: TriggerPoint {
    TriggerPoint(
      id: .piriformisMedial,
      muscle: .piriformis,
      name: "Inner point beside the sacrum (textbook TrP2)",
      place: Place(from: .sacrumEdgeMid, to: .trochanterTop, fraction: 0.12, radius: 1.5),
      whereabouts: "1–2 cm outward of the mid-sacrum edge.",
      depth: .deep,
      find: """
        Side-lying, hip bent; feel the sacrum edge at mid height, sink outward of it through the \
        big muscle.
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
            Broad soft ball at the wall, or two fingers side-lying; light to moderate, 30 s, up \
            to 60 s when it eases; change place at once for anything shooting or tingling.
            """,
          hold: 30...60,
          maxAche: .of(5))),
      partner: """
        Thumbs or heel of the hand along the line, no elbow, person side-lying; stop for any leg \
        tingling.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.nerveThroughMuscle,
        Caution.noLongBall,
        """
        This place is within 1–2 cm of where the sciatic nerve leaves the pelvis (one third of \
        the line dimple to sit-bone): broad soft tool, no elbow, no hard ball, not sitting on a \
        ball.
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
  static var piriformisLateral: TriggerPoint {
    TriggerPoint(
      id: .piriformisLateral,
      muscle: .piriformis,
      name: "Outer point (textbook TrP1)",
      place: Place(from: .sacrumEdgeMid, to: .trochanterTop, fraction: 0.68, radius: 2),
      whereabouts: "Two thirds of the way from the mid-sacrum edge to the top of the side knob.",
      depth: .deep,
      find: """
        Side-lying; press along the line until a deep round cord rolls under the finger, then ask \
        the knee to push up lightly.
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
            Ball at the wall or lying on the back with that knee bent; hold 30–60 s; start softer \
            than elsewhere because of the nerve.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs or heel of the hand along the line, no elbow, person side-lying; stop for any leg \
        tingling.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.nerveThroughMuscle,
        Caution.noLongBall,
      ],
      commonness: .commonest,
      note: "The commoner of the two in the textbook.",
      standing: .verified,
      sources: [
        .travellSimons1992, .medlinkPiriformis, .namtptSymptomChecker, .hopayian2010, .wanAeLoh2020,
        .currie2015,
      ])
  }

  /// - Source: n-2016, travell-simons-1992
  static var piriformisN2016Tailbone: TriggerPoint {
    TriggerPoint(
      id: .piriformisN2016Tailbone,
      muscle: .piriformis,
      name: "Tail-bone point of the founding article",
      place: Place(
        from: .tailBoneMiddle, to: .sacrumEdgeMid, fraction: 1, offset: .lateral(1), radius: 2),
      whereabouts: "Either side of the middle of the tail bone, just off the bone edge.",
      depth: .deep,
      find: "From the dimple line go down half a hand; slip off the sacrum edge outward.",
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
          tools: [.ball, .twoFingers, .thumb],
          positions: [.sideLying, .wall, .lying],
          how: """
            Broad soft ball at the wall, or two fingers side-lying; light to moderate, 30 s, up \
            to 60 s when it eases; change place at once for anything shooting or tingling.
            """,
          hold: 30...60,
          maxAche: .of(5))),
      partner: """
        Thumbs or heel of the hand along the line, no elbow, person side-lying; stop for any leg \
        tingling.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.nerveThroughMuscle,
        Caution.noLongBall,
        "Stay off the coccyx.",
        """
        This place is within 1–2 cm of where the sciatic nerve leaves the pelvis (one third of \
        the line dimple to sit-bone): broad soft tool, no elbow, no hard ball, not sitting on a \
        ball.
        """,
      ],
      commonness: .alias,
      overlaps: [.piriformisMedial],
      isFounding: true,
      note: """
        Founding article: 'one of the piriformis regions lies on either side of the middle of the \
        tail bone'. If 'tail bone' = whole sacrum-coccyx this equals piriformis.medial (muscle \
        leaves the pelvis at S2-S4 height); at the true coccyx the tissue is gluteus maximus, \
        sacrotuberous ligament and, deep, coccygeus.
        """,
      standing: .verified,
      standingNote: "Statement verified in the founding text; reading is ours.",
      placeSource: .n2016,
      sources: [.n2016, .travellSimons1992])
  }
}
