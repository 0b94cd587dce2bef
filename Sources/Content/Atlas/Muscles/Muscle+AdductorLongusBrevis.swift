import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, aberdeen-blog, drew-2017
  @inline(__always) static var adductorLongusBrevis: Muscle {
    Muscle(
      id: .adductorLongusBrevis,
      plain: "Groin cord muscles",
      latin: "adductor longus, adductor brevis",
      does: "Draw the thigh in. Help to bend the hip.",
      innervation: "obturator nerve L2-L4",
      symptoms: ["groin pain on side steps", "a stiff hip"],
      aggravating: ["kicking", "skating", "a sudden slip sideways", "long driving"],
      fits: [
        Fit(.groinOnMove, [.yes]),
        Fit(.prolongedSitting, [.yes]),
      ],
      sources: [.travellSimons1992, .aberdeenBlog, .drew2017])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, aberdeen-blog, drew-2017
  @inline(__always) static var adductorLongusUpper: TriggerPoint {
    TriggerPoint(
      id: .adductorLongusUpper,
      muscle: .adductorLongusBrevis,
      name: "Upper groin cord",
      place: Place(from: .pubicTubercle, to: .femurInnerCondyle, fraction: 0.17, radius: 2),
      whereabouts: "About a palm-width (6–7 cm) below the pubic point, along the tight cord.",
      depth: .superficial,
      find: "Let the knee fall out. Pinch the cord.",
      refers: [
        .essential(.groin),
        .essential(.frontHip),
        .essential(.thighInnerUpper),
        .spillover(.lowerAbdomen),
      ],
      care: .hands(
        HandCare(
          tools: [.twoFingers, .thumb, .roller],
          positions: [.lying, .sideLying],
          how: "Pinch or press flat, 30–60 seconds. Or a roller with light weight.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Only with clear consent.",
      cautions: [
        "Big vessels lie just in front: no pressure where you feel a pulse.",
        "A bulge in the groin may be a hernia: see a clinician.",
        "Pinch the cord from the inner side. Big vessels lie outward of it.",
      ],
      commonness: .usual,
      note: """
        Salt water in the tendon of 15 men hurt on the spot in 80 %, and in the lower belly in 33 \
        %.
        """,
      standing: .verified,
      sources: [.travellSimons1992, .aberdeenBlog, .drew2017])
  }

  /// - Source: travell-simons-1992, aberdeen-blog, drew-2017
  @inline(__always) static var adductorLongusLower: TriggerPoint {
    TriggerPoint(
      id: .adductorLongusLower,
      muscle: .adductorLongusBrevis,
      name: "Lower part of the groin cord",
      medical: "Lower part",
      place: Place(
        from: .pubicTubercle, to: .femurInnerCondyle, fraction: 0.4, offset: .lateral(1.1),
        radius: 2),
      whereabouts: """
        Two fifths of the way down the inner thigh, then 1 cm toward the front. It is on the \
        cord, before the cord goes under the strap muscle.
        """,
      depth: .superficial,
      find: "Let the knee fall out. Pinch the cord lower down.",
      refers: [
        .essential(.kneeInner),
        .essential(.thighInnerLower),
        .spillover(.shin),
        .spillover(.thighInnerUpper),
      ],
      care: .hands(
        HandCare(
          tools: [.twoFingers, .thumb],
          positions: [.lying, .sideLying],
          how: "Pinch the cord and hold, 30–60 seconds. Do not press it down.",
          hold: 30...60,
          maxAche: .of(5))),
      partner: "Only with clear consent.",
      cautions: [
        "Big vessels lie just in front: no pressure where you feel a pulse.",
        "A bulge in the groin may be a hernia: see a clinician.",
        """
        A big artery and vein run on the front inner side of the middle thigh. Stay on the \
        inner side, press flat, stop over a pulse.
        """,
      ],
      commonness: .usual,
      standing: .verified,
      sources: [.travellSimons1992, .aberdeenBlog, .drew2017])
  }
}
