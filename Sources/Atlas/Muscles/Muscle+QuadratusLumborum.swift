import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, fitness-vip-ql, aberdeen-blog, iglesias-gonzalez-2013,
  ///   monclus-diez-2025
  static var quadratusLumborum: Muscle {
    Muscle(
      id: .quadratusLumborum,
      plain: "Deep side-waist muscle",
      latin: "quadratus lumborum",
      does: "Bends the trunk sideways, hikes the hip, steadies the last rib.",
      innervation: "ventral rami T12-L4",
      symptoms: [
        "deep ache at the waist",
        "stabs on moving",
        "outer-hip tenderness at night",
        "relief when unloading the trunk with the arms",
      ],
      aggravating: [
        "cough or sneeze",
        "turning over in bed",
        "rising from a chair",
        "lifting with a twist",
        "uneven leg length",
        "stepping off a kerb",
      ],
      fits: [
        Fit(.nightPain, [.yes]),
        Fit(.coughBack, [.yes]),
        Fit(.turningInBed, [.yes]),
        Fit(.risingChair, [.yes]),
        Fit(.activityKind, [.liftTwist]),
        Fit(.whichBend, [.sideways]),
      ],
      points: [
        .quadratusLumborumSuperficialUpper, .quadratusLumborumSuperficialLower,
        .quadratusLumborumDeepUpper, .quadratusLumborumDeepLower,
      ],
      sources: [
        .travellSimons1992, .fitnessVipQl, .aberdeenBlog, .iglesiasGonzalez2013, .monclusDiez2025,
      ])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, fitness-vip-ql, aberdeen-blog, iglesias-gonzalez-2013,
  ///   monclus-diez-2025
  static var quadratusLumborumSuperficialUpper: TriggerPoint {
    TriggerPoint(
      id: .quadratusLumborumSuperficialUpper,
      muscle: .quadratusLumborum,
      name: "Below the last rib, outer edge",
      place: Place(
        from: .rib12Tip, to: .iliacCrestTop, fraction: 0.2, offset: .medial(2), radius: 2),
      whereabouts: """
        Just below the last rib, outside the long back muscle, 7–8 cm from the spine.
        """,
      depth: .deep,
      find: """
        Side-lying with a towel under the waist and arm overhead; press in front of the long back \
        muscle, toward the spine.
        """,
      refers: [
        .essential(.iliacCrest),
        .spillover(.flank),
        .spillover(.lowerAbdomen),
        .spillover(.groin),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.twoFingers, .thumb, .ball],
          positions: [.sideLying, .wall],
          how: """
            Own fingers or thumb side-lying, or a soft ball at the wall; light to moderate, 30 s; \
            press toward the spine, never up under the rib.
            """,
          hold: 20...30,
          maxAche: .of(5))),
      partner: """
        Thumbs from the side, person side-lying with waist opened; press toward the spine, never \
        upward under the rib.
        """,
      cautions: [
        Caution.lastRibAndSpineTips,
        Caution.kidneyArea,
        """
        Kidney lies beneath the last rib: gentle, no blows; flank knock-pain, fever or blood in \
        urine: no massage, see a doctor.
        """,
        "Osteoporosis, frailty or long steroid use: no pressure near the last rib.",
        Caution.sideProcesses,
      ],
      commonness: .usual,
      standing: .verified,
      placeSource: .fitnessVipQl,
      sources: [
        .travellSimons1992, .fitnessVipQl, .aberdeenBlog, .iglesiasGonzalez2013, .monclusDiez2025,
      ])
  }

  /// - Source: travell-simons-1992, fitness-vip-ql, aberdeen-blog, iglesias-gonzalez-2013,
  ///   monclus-diez-2025
  static var quadratusLumborumSuperficialLower: TriggerPoint {
    TriggerPoint(
      id: .quadratusLumborumSuperficialLower,
      muscle: .quadratusLumborum,
      name: "Above the rim, outer edge",
      place: Place(
        from: .rib12Tip, to: .iliacCrestTop, fraction: 0.85, offset: .medial(2), radius: 2),
      whereabouts: "Just above the hip-bone rim, outside the long back muscle.",
      depth: .deep,
      find: "As above, press down and inward on the rim's inner lip.",
      refers: [
        .essential(.greaterTrochanter),
        .essential(.lateralHip),
        .spillover(.thighOuterUpper),
        .spillover(.buttockLowerOuter),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb, .twoFingers],
          positions: [.wall, .lying, .sideLying],
          how: """
            Ball at the wall beside the long back muscle, body turned a little; or lie on the \
            back with a softer ball between rim and last rib; 30–60 s.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs from the side, person side-lying with waist opened; press toward the spine, never \
        upward under the rib.
        """,
      cautions: [
        Caution.lastRibAndSpineTips,
        Caution.kidneyArea,
        Caution.sideProcesses,
      ],
      commonness: .usual,
      standing: .verified,
      placeSource: .fitnessVipQl,
      sources: [
        .travellSimons1992, .fitnessVipQl, .aberdeenBlog, .iglesiasGonzalez2013, .monclusDiez2025,
      ])
  }

  /// - Source: travell-simons-1992, fitness-vip-ql, aberdeen-blog, iglesias-gonzalez-2013,
  ///   monclus-diez-2025
  static var quadratusLumborumDeepUpper: TriggerPoint {
    TriggerPoint(
      id: .quadratusLumborumDeepUpper,
      muscle: .quadratusLumborum,
      name: "Beside the third lumbar bone",
      place: Place(from: .l3, to: .l4, fraction: 0, offset: .lateral(5.5), radius: 2),
      whereabouts: "5–6 cm out from the third lumbar bone, in front of the long back muscle.",
      depth: .deep,
      find: "Side-lying; press between last rib and rim toward the spine.",
      refers: [
        .essential(.sacroiliac),
        .spillover(.sacrum),
        .essential(.lowerLumbar),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb, .twoFingers],
          positions: [.wall, .lying, .sideLying],
          how: """
            Ball at the wall beside the long back muscle, body turned a little; or lie on the \
            back with a softer ball between rim and last rib; 30–60 s.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs from the side, person side-lying with waist opened; press toward the spine, never \
        upward under the rib.
        """,
      cautions: [
        Caution.lastRibAndSpineTips,
        Caution.kidneyArea,
        Caution.sideProcesses,
      ],
      commonness: .usual,
      standing: .verified,
      placeSource: .fitnessVipQl,
      sources: [
        .travellSimons1992, .fitnessVipQl, .aberdeenBlog, .iglesiasGonzalez2013, .monclusDiez2025,
      ])
  }

  /// - Source: travell-simons-1992, fitness-vip-ql, aberdeen-blog, iglesias-gonzalez-2013,
  ///   monclus-diez-2025
  static var quadratusLumborumDeepLower: TriggerPoint {
    TriggerPoint(
      id: .quadratusLumborumDeepLower,
      muscle: .quadratusLumborum,
      name: "Between the fourth-fifth lumbar bones and the rim",
      place: Place(from: .l4, to: .iliacCrestTop, fraction: 0.5, offset: .down(1.5), radius: 2),
      whereabouts: "5–6 cm out from the fourth-fifth lumbar bones, just above the rim.",
      depth: .deep,
      find: "Side-lying; press down and inward above the back part of the rim.",
      refers: [
        .essential(.buttockLowerInner),
        .essential(.buttockLowerOuter),
        .spillover(.sacroiliac),
        .spillover(.lowerLumbar),
      ],
      care: .hands(
        HandCare(
          tools: [.ball, .thumb, .twoFingers],
          positions: [.wall, .lying, .sideLying],
          how: """
            Ball at the wall beside the long back muscle, body turned a little; or lie on the \
            back with a softer ball between rim and last rib; 30–60 s.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs from the side, person side-lying with waist opened; press toward the spine, never \
        upward under the rib.
        """,
      cautions: [
        Caution.lastRibAndSpineTips,
        Caution.kidneyArea,
        Caution.sideProcesses,
      ],
      commonness: .usual,
      standing: .verified,
      placeSource: .fitnessVipQl,
      sources: [
        .travellSimons1992, .fitnessVipQl, .aberdeenBlog, .iglesiasGonzalez2013, .monclusDiez2025,
      ])
  }
}
