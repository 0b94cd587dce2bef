import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, massagetoday-gluteals
  static var gluteusMinimus: Muscle {
    Muscle(
      id: .gluteusMinimus,
      plain: "Deep side-buttock muscle",
      latin: "gluteus minimus",
      does: "Lifts the leg sideways and turns it in; steadies the pelvis in walking.",
      innervation: "superior gluteal nerve, L4-S1",
      symptoms: [
        "limp",
        "night waking when rolling onto that side",
        "sciatica-like pain without numbness",
      ],
      aggravating: [
        "rising from a chair",
        "lying on that side",
        "long standing",
        "standing on one leg",
        "walking on soft sand",
        "sacroiliac trouble",
        "wallet in the back pocket",
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
      points: [
        .gluteusMinimusAnterior, .gluteusMinimusPosterior, .gluteusMinimusN2016LowerButtock,
      ],
      sources: [.travellSimons1992, .namtptSymptomChecker, .massagetodayGluteals])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, namtpt-symptom-checker, massagetoday-gluteals
  static var gluteusMinimusAnterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMinimusAnterior,
      muscle: .gluteusMinimus,
      name: "Front part above the side knob",
      place: Place(from: .asis, to: .trochanterTop, fraction: 0.6, offset: .back(2), radius: 2.5),
      whereabouts: """
        Between the front hip-bone tip and the side knob, behind the front pocket muscle.
        """,
      depth: .deep,
      find: """
        Lying on the back or side; find TFL by turning the leg in, press deep just behind it \
        toward the bone.
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
            Ball at the wall between front hip tip, knob and rim; lean slowly, hold 30–90 s; deep \
            muscle, so needs patience rather than force.
            """,
          hold: 30...90,
          maxAche: .of(7))),
      partner: "Stacked thumbs or forearm, slow, person side-lying with hip slightly bent.",
      cautions: [
        Caution.sciaticNerve,
        Caution.notOnSideKnob,
        Caution.hipReplacement,
      ],
      commonness: .usual,
      note: """
        Classic 'side-of-leg' pattern to the outer ankle; the textbook says it seldom enters the \
        foot.
        """,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .massagetodayGluteals])
  }

  /// - Source: travell-simons-1992, namtpt-symptom-checker, massagetoday-gluteals
  static var gluteusMinimusPosterior: TriggerPoint {
    TriggerPoint(
      id: .gluteusMinimusPosterior,
      muscle: .gluteusMinimus,
      name: "Back part above the piriformis line",
      place: Place(
        from: .sacrumEdgeMid, to: .trochanterTop, fraction: 0.6, offset: .up(2.5), radius: 2.5),
      whereabouts: """
        Just above the line from mid-sacrum edge to the top of the side knob, in its outer half.
        """,
      depth: .deep,
      find: "Side-lying; press deep through the large buttock muscle against the pelvis bone.",
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
            Ball at the wall between front hip tip, knob and rim; lean slowly, hold 30–60 s; deep \
            muscle, so needs patience rather than force.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Stacked thumbs or forearm, slow, person side-lying with hip slightly bent.",
      cautions: [
        Caution.sciaticNerve,
        Caution.notOnSideKnob,
        Caution.hipReplacement,
      ],
      commonness: .usual,
      note: """
        Sciatica-like; pain map includes the lower buttock where the founding article puts the \
        point.
        """,
      standing: .verified,
      sources: [.travellSimons1992, .namtptSymptomChecker, .massagetodayGluteals])
  }

  /// - Source: n-2016, travell-simons-1992, currie-2015, namtpt-symptom-checker
  static var gluteusMinimusN2016LowerButtock: TriggerPoint {
    TriggerPoint(
      id: .gluteusMinimusN2016LowerButtock,
      muscle: .gluteusMinimus,
      name: "Lower-buttock point of the founding article",
      place: Place(from: .sitBone, to: .trochanter, fraction: 0.2, offset: .up(1), radius: 1.5),
      whereabouts: """
        Lower buttock, just above and outward of the sit-bone (kept on the sit-bone side on \
        purpose).
        """,
      depth: .deep,
      find: """
        Side-lying, hip bent: find the sit-bone, go 2–3 cm up and outward; press lightly first.
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
            Soft ball or fist, side-lying, moderate pressure, at most 30–60 s; no hard ball under \
            full body weight on this spot.
            """,
          hold: 30...60,
          maxAche: .of(5))),
      partner: "Stacked thumbs or forearm, slow, person side-lying with hip slightly bent.",
      cautions: [
        Caution.sciaticNerve,
        Caution.notOnSideKnob,
        """
        Half way between sit-bone and trochanter runs the sciatic nerve: stay nearer the \
        sit-bone.
        """,
        "Sit-bone soreness with sport: think proximal hamstring tendon; do not grind.",
        Caution.hipReplacement,
      ],
      commonness: .alias,
      overlaps: [
        .gluteusMinimusPosterior, .gluteusMaximusIschial, .semitendinosusSemimembranosusUpper,
      ],
      isFounding: true,
      note: """
        Founding article: gluteus minimus points 'in the middle of the lower buttock, which \
        covers the ischium'. Anatomy: gluteus minimus lies on the outer face of the upper hip \
        bone (ilium) and ends on the front of the trochanter; it does not cover the ischium. \
        Under this spot are lower gluteus maximus, quadratus femoris, hamstring origin and the \
        sciatic nerve. The literal middle of the lower buttock is close to half way between \
        sit-bone and side knob, where the nerve runs, so the circle is drawn on the safe side. \
        Likely explanation: the article gives the place where the pain of gluteus minimus is FELT \
        (lower inner buttock), not where its points are pressed. If this spot is the sore one, \
        check gluteus-minimus.posterior, gluteus-maximus.ischial and \
        semitendinosus-semimembranosus.upper first.
        """,
      fits: [
        Fit(.lyingOnSide, [.yes]),
        Fit(.nightPain, [.yes]),
        Fit(.numbTingle, [.no]),
        Fit(.risingChair, [.yes]),
        Fit(.singleLegStand, [.yes]),
        Fit(.activityKind, [.longStandOneLeg, .softSandWalk]),
        Fit(.wallet, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.unaccustomed, [.yes]),
      ],
      standing: .verified,
      standingNote: "Statement verified in the founding text; it is anatomically disputed.",
      placeSource: .n2016,
      sources: [.n2016, .travellSimons1992, .currie2015, .namtptSymptomChecker])
  }
}
