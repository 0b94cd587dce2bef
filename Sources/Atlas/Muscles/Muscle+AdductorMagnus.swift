import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  static var adductorMagnus: Muscle {
    Muscle(
      id: .adductorMagnus,
      plain: "Great inner-thigh muscle",
      latin: "adductor magnus",
      does: "Draws the thigh in, straightens the hip.",
      innervation: "obturator nerve; tibial part of sciatic",
      symptoms: ["deep groin or pelvic ache"],
      aggravating: [
        "skiing",
        "skating",
        "horse riding",
        "slip with legs apart",
        "sitting with crossed legs",
      ],
      fits: [
        Fit(.activityKind, [.snowSki])
      ],
      points: [.adductorMagnusMid, .adductorMagnusIschial],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  static var adductorMagnusMid: TriggerPoint {
    TriggerPoint(
      id: .adductorMagnusMid,
      muscle: .adductorMagnus,
      name: "Upper middle inner thigh",
      place: Place(
        from: .pubicTubercle, to: .femurInnerCondyle, fraction: 0.4, offset: .back(2), radius: 3),
      whereabouts: "Inner thigh, two fifths of the way down, toward the back.",
      depth: .deep,
      find: "On the back, knee fallen out; press behind the inner cord.",
      refers: [
        .essential(.groin),
        .essential(.thighInnerUpper),
        .essential(.thighInnerLower),
      ],
      care: .hands(
        HandCare(
          tools: [.twoFingers, .thumb, .roller, .sideOfFist],
          positions: [.lying, .sideLying],
          how: """
            On the back, knee out on a pillow, fingers or fist 30–60 s; roller lengthwise on the \
            inner thigh.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Only with clear consent; heel of hand on the mid-thigh.",
      cautions: [
        "Femoral vessels under the middle inner thigh: no sharp tools.",
        "Varicose veins, clot risk: skip.",
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }

  /// - Source: travell-simons-1992
  static var adductorMagnusIschial: TriggerPoint {
    TriggerPoint(
      id: .adductorMagnusIschial,
      muscle: .adductorMagnus,
      name: "Near its sit-bone origin",
      place: Place(from: .sitBone, to: .pubicTubercle, fraction: 0.2, radius: 1.5),
      whereabouts: "Inner front edge of the sit-bone.",
      depth: .deep,
      find: "Side-lying; press just inside the sit-bone.",
      refers: [
        .essential(.pelvicFloor),
        .spillover(.groin),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.twoFingers],
          positions: [.sideLying],
          how: "Own fingers, light, 20–30 s, with respect for the genital area.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Only with clear consent; heel of hand on the mid-thigh.",
      cautions: [
        "Femoral vessels under the middle inner thigh: no sharp tools.",
        "Varicose veins, clot risk: skip.",
        """
        The pudendal nerve runs on the inner side of the sit-bone: stay on the front edge, stop \
        for genital tingling or numbness.
        """,
      ],
      commonness: .less,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
