import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, massagetoday-gluteals
  @inline(__always) static var gluteusMinimus: Muscle {
    Muscle(
      id: .gluteusMinimus,
      plain: "Deep side-buttock muscle",
      latin: "gluteus minimus",
      does: "Lifts the leg sideways and turns it in. Steadies the pelvis in walking.",
      innervation: "superior gluteal nerve, L4-S1",
      symptoms: [
        "a limp",
        "waking at night when you roll onto that side",
        "pain like sciatica, but no numbness",
      ],
      aggravating: [
        "rising from a chair",
        "lying on that side",
        "long standing",
        "standing on one leg",
        "walking on soft sand",
        "trouble in the back pelvic joint",
        "a wallet in the back pocket",
      ],
      fits: [
        Fit(.lyingOnSide, [.yes]),
        Fit(.nightPain, [.yes]),
        Fit(.belowKnee, [.yes]),
        Fit(.numbTingle, [.no]),
        Fit(.risingChair, [.yes]),
        Fit(.singleLegStand, [.yes]),
        Fit(.activityKind, [.longStandOneLeg, .softSandWalk]),
        Fit(.wallet, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.unaccustomed, [.yes]),
      ],
      sources: [.travellSimons1992, .namtptSymptomChecker, .massagetodayGluteals])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, massagetoday-gluteals
  @inline(__always) static var gluteusMinimusAnterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMinimusAnterior,
      muscle: .gluteusMinimus,
      name: "Front part, above the side knob",
      medical: "Front part above the side knob",
      place: Place(from: .asis, to: .trochanterTop, fraction: 0.6, offset: .back(2), radius: 2.5),
      whereabouts: """
        Between the front tip of the hip bone and the side knob, behind the front-pocket muscle.
        """,
      depth: .deep,
      find: """
        Lie on the back or side. Turn the leg in to find the front-pocket muscle. Press deep just \
        behind it, toward the bone.
        """,
      refers: [
        .essential(.buttockLowerOuter),
        .essential(.thighOuterUpper),
        .essential(.thighOuterLower),
        .essential(.legOuter),
        .essential(.lateralHip),
        .spillover(.kneeOuter),
        .spillover(.ankleOuter),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .sideOfFist],
          positions: [.sideLying, .wall, .lying],
          how: """
            A ball at the wall between front tip, side knob and rim. Lean in slowly, 30–90 \
            seconds. It lies deep: it needs patience, not force.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: """
        Stacked thumbs or a forearm, slowly. The person lies on the side, the hip a little bent.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.notOnSideKnob,
        Caution.hipReplacement,
      ],
      commonness: .usual,
      note: """
        Its pain runs down the side of the leg to the outer ankle. The textbook says that it \
        seldom enters the foot.
        """,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .massagetodayGluteals])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, massagetoday-gluteals
  @inline(__always) static var gluteusMinimusPosterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMinimusPosterior,
      muscle: .gluteusMinimus,
      name: "Back part, above the deep rotator",
      medical: "Back part above the piriformis line",
      place: Place(
        from: .sacrumEdgeMid, to: .trochanterTop, fraction: 0.6, offset: .up(2.5), radius: 2.5),
      whereabouts: """
        Just above the line from the middle of the sacrum edge to the top of the side knob, in \
        its outer half.
        """,
      depth: .deep,
      find: """
        Lie on the side. Press deep, through the large buttock muscle, against the pelvis bone.
        """,
      refers: [
        .essential(.buttockLowerInner),
        .essential(.thighBackUpper),
        .essential(.thighBackLower),
        .essential(.calfUpper),
        .spillover(.buttockLowerOuter),
        .spillover(.kneeBack),
        .spillover(.calfLower),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .sideOfFist],
          positions: [.sideLying, .wall, .lying],
          how: """
            A ball at the wall between front tip, side knob and rim. Lean in slowly, 30–60 \
            seconds. It lies deep: it needs patience, not force.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Stacked thumbs or a forearm, slowly. The person lies on the side, the hip a little bent.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.notOnSideKnob,
        Caution.hipReplacement,
      ],
      commonness: .usual,
      note: """
        The pain feels like sciatica. It takes in the lower buttock, where the founding article \
        puts the point.
        """,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .massagetodayGluteals])
  }

  /// - Source: n-2016, travell-simons-1992, currie-2015, namtpt-symptom-checker
  @inline(__always) static var gluteusMinimusN2016LowerButtock: TriggerPoint {
    TriggerPoint(
      id: .gluteusMinimusN2016LowerButtock,
      muscle: .gluteusMinimus,
      name: "Lower-buttock point of the founding article",
      place: Place(from: .sitBone, to: .trochanter, fraction: 0.2, offset: .up(1), radius: 1.5),
      whereabouts: """
        Lower buttock, just above and outward of the sit bone. It is kept on the side of the sit \
        bone on purpose.
        """,
      depth: .deep,
      find: """
        Lie on the side with the hip bent. Find the sit bone, go 2–3 cm up and outward. Press \
        lightly first.
        """,
      refers: [
        .essential(.buttockLowerInner),
        .essential(.sitBone),
        .spillover(.buttockLowerOuter),
        .spillover(.thighBackUpper),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.twoFingers, .sideOfFist, .ball],
          positions: [.sideLying, .lying],
          how: """
            A soft ball or the fist, lying on the side. Moderate pressure for at most 30–60 \
            seconds. No hard ball under full weight on this spot.
            """,
          hold: 30...60,
          maxAche: .of(5))),
      partner: """
        Stacked thumbs or a forearm, slowly. The person lies on the side, the hip a little bent.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.notOnSideKnob,
        """
        The sciatic nerve runs half way between the sit bone and the side knob. Stay nearer the \
        sit bone.
        """,
        "A sit bone that is sore with sport may be the hamstring tendon. Do not grind it.",
        Caution.hipReplacement,
      ],
      commonness: .alias,
      overlaps: [
        .gluteusMinimusPosterior, .gluteusMaximusIschial, .semitendinosusSemimembranosusUpper,
      ],
      isFounding: true,
      note: """
        The article says “in the middle of the lower buttock, which covers the ischium”. Anatomy \
        says: this muscle lies on the upper hip bone and ends at the side knob. It does not cover \
        the sit bone. Under this spot are the large buttock muscle, the square rotator, the \
        hamstring and the sciatic nerve. The middle of the lower buttock is close to where the \
        nerve runs, so the circle is drawn on the safe side. Likely the article gives the place \
        where the pain is felt. If this is the sore spot, first check the back part of the deep \
        side-buttock muscle, the point just above the sit bone, and the hamstring below it.
        """,
      fits: .answers([
        Fit(.lyingOnSide, [.yes]),
        Fit(.nightPain, [.yes]),
        Fit(.numbTingle, [.no]),
        Fit(.risingChair, [.yes]),
        Fit(.singleLegStand, [.yes]),
        Fit(.activityKind, [.longStandOneLeg, .softSandWalk]),
        Fit(.wallet, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.unaccustomed, [.yes]),
      ]),
      standing: .verified,
      standingNote: "The words stand in the founding article. Anatomy disputes them.",
      placeSource: .n2016,
      sources: [.n2016, .travellSimons1992, .currie2015, .namtptSymptomChecker])
  }
}
