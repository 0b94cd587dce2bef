import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  static var gluteusMaximus: Muscle {
    Muscle(
      id: .gluteusMaximus,
      plain: "Large buttock muscle",
      latin: "gluteus maximus",
      does: """
        Straightens the hip (rising, stairs, uphill), turns the thigh out, steadies the pelvis \
        and the outer thigh band.
        """,
      innervation: "inferior gluteal nerve, L5-S2",
      symptoms: [
        "pain worse sitting",
        "pain walking uphill",
        "tender tail bone without tail-bone disease",
      ],
      aggravating: [
        "long slouched sitting",
        "walking or running uphill",
        "fall on the buttock",
        "swimming crawl kick",
        "wallet in the back pocket",
      ],
      note: """
        Pain stays in the buttock and sacrum; little goes below the gluteal fold, which helps to \
        tell it from gluteus minimus.
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
      points: [.gluteusMaximusSacral, .gluteusMaximusIschial, .gluteusMaximusCoccygeal],
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  static var gluteusMaximusSacral: TriggerPoint {
    TriggerPoint(
      id: .gluteusMaximusSacral,
      muscle: .gluteusMaximus,
      name: "Beside the sacrum (TrP1)",
      place: Place(from: .psis, to: .coccyxTip, fraction: 0.4, offset: .lateral(2.5), radius: 2),
      whereabouts: """
        About 1–2 cm outward from the edge of the sacrum, a little less than half way from the \
        dimple to the tail-bone tip.
        """,
      depth: .superficial,
      find: """
        Lie on the side, hip bent; roll fingers across the coarse fibres that run down and \
        outward beside the sacrum.
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
            Soft ball between buttock and wall or floor, leaning toward the sacrum edge; a good \
            ache, hold 30–60 s or small slow circles, breathe out, then move the hip.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs or soft forearm, person side-lying with a pillow between the knees; ask for 0–10 \
        every 10 s.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.thinBones,
        """
        The sciatic nerve leaves the pelvis deep to this place: press toward the edge of the \
        sacrum, not straight in; not sitting on a ball.
        """,
      ],
      commonness: .usual,
      fits: [
        Fit(.sittingWorse, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.wallet, [.yes]),
        Fit(.activityKind, [.waterSki, .hillOrStairs]),
        Fit(.inactiveBefore, [.yes]),
      ],
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }

  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  static var gluteusMaximusIschial: TriggerPoint {
    TriggerPoint(
      id: .gluteusMaximusIschial,
      muscle: .gluteusMaximus,
      name: "Just above the sit-bone (TrP2)",
      place: Place(from: .sitBone, to: .iliacCrestTop, fraction: 0.15, radius: 2),
      whereabouts: "2–4 cm above the sit-bone, in the lower middle of the buttock.",
      depth: .superficial,
      find: """
        Side-lying with the hip bent so the muscle slides off the sit-bone; feel for a rope above \
        the bone.
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
            Ball between buttock and wall or floor on the sit-bone side; a good ache, hold 30–60 \
            s or small slow circles, breathe out, then move the hip.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs or soft forearm, person side-lying with a pillow between the knees; ask for 0–10 \
        every 10 s.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.thinBones,
        """
        Stay within about 3 cm of the sit-bone; the sciatic nerve is about 6 cm outward of it.
        """,
        "Do not grind on the bone itself (bursa, hamstring origin).",
      ],
      commonness: .commonest,
      fits: [
        Fit(.sittingWorse, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.wallet, [.yes]),
        Fit(.activityKind, [.waterSki, .hillOrStairs]),
        Fit(.inactiveBefore, [.yes]),
        Fit(.oneFinger, [.sitBone]),
      ],
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }

  /// - Source: travell-simons-1992, massagetoday-gluteals, aberdeen-blog, currie-2015
  static var gluteusMaximusCoccygeal: TriggerPoint {
    TriggerPoint(
      id: .gluteusMaximusCoccygeal,
      muscle: .gluteusMaximus,
      name: "Lowest inner edge beside the tail bone (TrP3)",
      place: Place(from: .coccyxTip, to: .sitBone, fraction: 0.3, radius: 2),
      whereabouts: """
        In the inner lower edge, between the tail-bone tip and the sit-bone, nearer the tail \
        bone.
        """,
      depth: .superficial,
      find: "Pinch the lowest inner edge between thumb and finger in side-lying.",
      refers: [
        .essential(.coccyx),
        .spillover(.buttockLowerInner),
      ],
      care: .hands(
        HandCare(
          tools: [.thumb, .twoFingers],
          positions: [.sideLying],
          how: "Pinch or press lightly toward the sit-bone, never toward the tail bone.",
          hold: 20...30,
          maxAche: .of(7))),
      partner: """
        Thumbs or soft forearm, person side-lying with a pillow between the knees; ask for 0–10 \
        every 10 s.
        """,
      cautions: [
        Caution.sciaticNerve,
        Caution.thinBones,
        "Never press on the tail bone itself.",
        """
        After a fall on the tail bone, or with bowel or bladder change: no pressure, see a \
        clinician.
        """,
      ],
      commonness: .less,
      fits: [
        Fit(.sittingWorse, [.yes]),
        Fit(.stairs, [.up, .both]),
        Fit(.prolongedSitting, [.yes]),
        Fit(.fall, [.minor]),
        Fit(.wallet, [.yes]),
        Fit(.activityKind, [.waterSki, .hillOrStairs]),
        Fit(.inactiveBefore, [.yes]),
        Fit(.oneFinger, [.tailBone]),
      ],
      standing: .verified,
      standingNote: StandingNote.wholeMuscle,
      sources: [.travellSimons1992, .massagetodayGluteals, .aberdeenBlog, .currie2015])
  }
}
