import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  @inline(__always) static var gluteusMaximus: Muscle {
    Muscle(
      id: .gluteusMaximus,
      plain: "Large buttock muscle",
      latin: "gluteus maximus",
      does: """
        Straightens the hip when you rise, climb stairs or walk uphill. Turns the thigh out. \
        Steadies the pelvis and the outer thigh.
        """,
      innervation: "inferior gluteal nerve, L5-S2",
      symptoms: [
        "pain that is worse when you sit",
        "pain when you walk uphill",
        "a tender tail bone that is not ill itself",
      ],
      aggravating: [
        "sitting long in a slouch",
        "walking or running uphill",
        "a fall on the buttock",
        "the kick of the crawl in swimming",
        "a wallet in the back pocket",
      ],
      note: """
        The pain stays in the buttock and sacrum. Little goes below the fold of the buttock, \
        which tells it from the deep side-buttock muscle.
        """,
      fits: [
        Fit(.sittingWorse, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.wallet, [.yes]),
        Fit(.activityKind, [.waterSki, .hillOrStairs]),
        Fit(.inactiveBefore, [.yes]),
        Fit(.oneFinger, [.sitBone, .tailBone]),
      ],
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  @inline(__always) static var gluteusMaximusSacral: TriggerPoint {
    TriggerPoint(
      id: .gluteusMaximusSacral,
      muscle: .gluteusMaximus,
      name: "Beside the sacrum",
      medical: "Beside the sacrum (TrP1)",
      place: Place(from: .psis, to: .coccyxTip, fraction: 0.33, offset: .lateral(2.4), radius: 1.8),
      whereabouts: """
        1–2 cm outward of the edge of the sacrum, a third of the way from the dimple to the tip \
        of the tail bone.
        """,
      depth: .superficial,
      find: """
        Lie on the side with the hip bent. Roll the fingers across the coarse fibres that run \
        down and outward beside the sacrum.
        """,
      refers: [
        .essential(.sacrum),
        .essential(.sacroiliac),
        .essential(.buttockUpperInner),
        .spillover(.buttockLowerInner),
        .spillover(.thighBackUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .thumb, .sideOfFist],
          positions: [.lying, .sideLying, .wall],
          how: """
            A soft ball between buttock and wall or floor. Lean toward the edge of the sacrum. A \
            good ache, 30–60 seconds or small slow circles. Breathe out, then move the hip.
            """,
          hold: 30...60,
          maxAche: .of(7),
          condition: PressCondition.atSacrum)),
      partner: """
        Thumbs or a soft forearm. The person lies on the side with a pillow between the knees. \
        Ask for 0–10 every 10 seconds.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.thinBones,
        """
        The sciatic nerve leaves the pelvis deep under this place. Press toward the edge of the \
        sacrum, not straight in. Do not sit on a ball.
        """,
      ],
      commonness: .usual,
      fits: .answers([
        Fit(.sittingWorse, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.wallet, [.yes]),
        Fit(.activityKind, [.waterSki, .hillOrStairs]),
        Fit(.inactiveBefore, [.yes]),
      ]),
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }

  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  @inline(__always) static var gluteusMaximusIschial: TriggerPoint {
    TriggerPoint(
      id: .gluteusMaximusIschial,
      muscle: .gluteusMaximus,
      name: "Just above the sit bone",
      medical: "Just above the sit-bone (TrP2)",
      place: Place(from: .sitBone, to: .iliacCrestTop, fraction: 0.12, radius: 2),
      whereabouts: "2–3 cm above the sit bone, in line with the top of the hip-bone rim.",
      depth: .superficial,
      find: """
        Lie on the side with the hip bent, so that the muscle slides off the sit bone. Feel for a \
        rope above the bone.
        """,
      refers: [
        .essential(.buttockLowerInner),
        .essential(.buttockLowerOuter),
        .essential(.sacrum),
        .essential(.sitBone),
        .spillover(.buttockUpperOuter),
        .spillover(.iliacCrest),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .twoFingers, .thumb, .sideOfFist],
          positions: [.lying, .sideLying, .wall],
          how: """
            A ball between buttock and wall or floor, on the side of the sit bone. A good ache, \
            30–60 seconds or small slow circles. Breathe out, then move the hip.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs or a soft forearm. The person lies on the side with a pillow between the knees. \
        Ask for 0–10 every 10 seconds.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.thinBones,
        """
        Stay within about 3 cm of the sit bone. The sciatic nerve is about 6 cm outward of it.
        """,
        "Do not grind on the bone itself. The hamstring begins there.",
      ],
      commonness: .commonest,
      fits: .answers([
        Fit(.sittingWorse, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.wallet, [.yes]),
        Fit(.activityKind, [.waterSki, .hillOrStairs]),
        Fit(.inactiveBefore, [.yes]),
        Fit(.oneFinger, [.sitBone]),
      ]),
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }

  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  @inline(__always) static var gluteusMaximusCoccygeal: TriggerPoint {
    TriggerPoint(
      id: .gluteusMaximusCoccygeal,
      muscle: .gluteusMaximus,
      name: "Lowest inner edge, beside the tail bone",
      medical: "Lowest inner edge beside the tail bone (TrP3)",
      place: Place(from: .coccyxTip, to: .sitBone, fraction: 0.3, radius: 2),
      whereabouts: """
        In the inner lower edge, between the tip of the tail bone and the sit bone, nearer the \
        tail bone.
        """,
      depth: .superficial,
      find: "Lie on the side. Pinch the lowest inner edge between thumb and finger.",
      refers: [
        .essential(.coccyx),
        .spillover(.buttockLowerInner),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .twoFingers],
          positions: [.sideLying],
          how: "Pinch or press lightly toward the sit bone, never toward the tail bone.",
          hold: 20...30,
          maxAche: .of(7))),
      partner: """
        Thumbs or a soft forearm. The person lies on the side with a pillow between the knees. \
        Ask for 0–10 every 10 seconds.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.thinBones,
        "Never press on the tail bone itself.",
        """
        After a fall on the tail bone, or with a change in bowel or bladder: no pressure, see a \
        clinician.
        """,
      ],
      commonness: .less,
      fits: .answers([
        Fit(.sittingWorse, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.wallet, [.yes]),
        Fit(.activityKind, [.waterSki, .hillOrStairs]),
        Fit(.inactiveBefore, [.yes]),
        Fit(.oneFinger, [.tailBone]),
      ]),
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }
}
