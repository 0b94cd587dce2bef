import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, fitness-vip-ql, aberdeen-blog, iglesias-gonzalez-2013,
  ///   monclus-diez-2025
  @inline(__always) static var quadratusLumborum: Muscle {
    Muscle(
      id: .quadratusLumborum,
      plain: "Deep side-waist muscle",
      latin: "quadratus lumborum",
      does: "Bends the trunk sideways, hitches the hip and steadies the last rib.",
      innervation: "ventral rami T12-L4",
      symptoms: [
        "a deep ache at the waist",
        "a stab when you move",
        "a tender outer hip at night",
        "relief when the arms carry the trunk",
      ],
      aggravating: [
        "cough or sneeze",
        "turning over in bed",
        "rising from a chair",
        "lifting with a twist",
        "legs of uneven length",
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
      sources: [
        .travellSimons1992, .fitnessVipQl, .aberdeenBlog, .iglesiasGonzalez2013, .monclusDiez2025,
      ])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, fitness-vip-ql, aberdeen-blog, iglesias-gonzalez-2013,
  ///   monclus-diez-2025
  @inline(__always) static var quadratusLumborumSuperficialUpper: TriggerPoint {
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
        Lie on the side with a towel under the waist and the arm overhead. Press in front of the \
        long back muscle, toward the spine.
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
            Your own fingers or thumb, lying on the side, or a soft ball at the wall. Light to \
            moderate, 30 seconds. Press toward the spine, never up under the rib.
            """,
          hold: 20...30,
          maxAche: .of(5))),
      partner: """
        Thumbs from the side. The person lies on the side with the waist opened. Press toward the \
        spine, never up under the rib.
        """,
      cautions: [
        Caution.lastRibAndSpineTips,
        Caution.kidneyArea,
        """
        The kidney lies under the last rib: be gentle, no blows. If a knock there hurts, or \
        with fever or blood in the urine: no massage, see a doctor.
        """,
        "With thin bones, frailty or long use of steroids: no pressure near the last rib.",
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
  @inline(__always) static var quadratusLumborumSuperficialLower: TriggerPoint {
    TriggerPoint(
      id: .quadratusLumborumSuperficialLower,
      muscle: .quadratusLumborum,
      name: "Above the rim, outer edge",
      place: Place(
        from: .rib12Tip, to: .iliacCrestTop, fraction: 0.85, offset: .medial(2), radius: 2),
      whereabouts: "Just above the rim of the hip bone, outside the long back muscle.",
      depth: .deep,
      find: """
        Lie on the side with a towel under the waist and the arm overhead. Press down and inward \
        on the inner lip of the rim.
        """,
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
            A ball at the wall beside the long back muscle, the body turned a little. Or lie on \
            the back with a softer ball between the rim and the last rib. 30–60 seconds.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs from the side. The person lies on the side with the waist opened. Press toward the \
        spine, never up under the rib.
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
  @inline(__always) static var quadratusLumborumDeepUpper: TriggerPoint {
    TriggerPoint(
      id: .quadratusLumborumDeepUpper,
      muscle: .quadratusLumborum,
      name: "Beside the third low-back bone",
      medical: "Beside the third lumbar bone",
      place: Place(from: .l3, to: .l4, fraction: 0, offset: .lateral(5.5), radius: 2),
      whereabouts: "5–6 cm out from the third low-back bone, in front of the long back muscle.",
      depth: .deep,
      find: "Lie on the side. Press between the last rib and the rim, toward the spine.",
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
            A ball at the wall beside the long back muscle, the body turned a little. Or lie on \
            the back with a softer ball between the rim and the last rib. 30–60 seconds.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs from the side. The person lies on the side with the waist opened. Press toward the \
        spine, never up under the rib.
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
  @inline(__always) static var quadratusLumborumDeepLower: TriggerPoint {
    TriggerPoint(
      id: .quadratusLumborumDeepLower,
      muscle: .quadratusLumborum,
      name: "Between the lowest back bones and the rim",
      medical: "Between the fourth-fifth lumbar bones and the rim",
      place: Place(from: .l4, to: .iliacCrestTop, fraction: 0.5, offset: .down(1.5), radius: 2),
      whereabouts: "5–6 cm out from the fourth and fifth low-back bones, just above the rim.",
      depth: .deep,
      find: "Lie on the side. Press down and inward above the back part of the rim.",
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
            A ball at the wall beside the long back muscle, the body turned a little. Or lie on \
            the back with a softer ball between the rim and the last rib. 30–60 seconds.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: """
        Thumbs from the side. The person lies on the side with the waist opened. Press toward the \
        spine, never up under the rib.
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
