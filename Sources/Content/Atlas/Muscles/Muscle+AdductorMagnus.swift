import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  @inline(__always) static var adductorMagnus: Muscle {
    Muscle(
      id: .adductorMagnus,
      plain: "Great inner-thigh muscle",
      latin: "adductor magnus",
      does: "Draws the thigh in. Straightens the hip.",
      innervation: "obturator nerve; tibial part of sciatic",
      symptoms: ["a deep ache in the groin or pelvis"],
      aggravating: [
        "skiing",
        "skating",
        "horse riding",
        "a slip with the legs apart",
        "sitting with crossed legs",
      ],
      fits: [
        Fit(.activityKind, [.snowSki])
      ],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  @inline(__always) static var adductorMagnusMid: TriggerPoint {
    TriggerPoint(
      id: .adductorMagnusMid,
      muscle: .adductorMagnus,
      name: "Inner thigh, upper middle",
      medical: "Upper middle inner thigh",
      place: Place(
        from: .pubicTubercle, to: .femurInnerCondyle, fraction: 0.4, offset: .back(2), radius: 3),
      whereabouts: "Inner thigh, two fifths of the way down, toward the back.",
      depth: .deep,
      find: "Lie on the back and let the knee fall out. Press behind the inner cord.",
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
            Lie on the back, the knee out on a pillow. Fingers or fist, 30–60 seconds. Or a \
            roller along the inner thigh.
            """,
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Only with clear consent. The heel of the hand on the middle of the thigh.",
      cautions: [
        Caution.innerThighVessels,
        "With varicose veins or a risk of clots: leave it out.",
      ],
      commonness: .usual,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }

  /// - Source: travell-simons-1992
  @inline(__always) static var adductorMagnusIschial: TriggerPoint {
    TriggerPoint(
      id: .adductorMagnusIschial,
      muscle: .adductorMagnus,
      name: "Near the sit bone",
      medical: "Near its sit-bone origin",
      place: Place(from: .sitBone, to: .pubicTubercle, fraction: 0.2, radius: 1.5),
      whereabouts: "Inner front edge of the sit bone.",
      depth: .deep,
      find: "Lie on the side. Press just inside the sit bone.",
      refers: [
        .essential(.pelvicFloor),
        .spillover(.groin),
      ],
      care: .hands(
        HandCare(
          caution: true,
          tools: [.twoFingers],
          positions: [.sideLying],
          how: "Your own fingers, lightly, 20–30 seconds. Mind the private parts.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Only with clear consent. The heel of the hand on the middle of the thigh.",
      cautions: [
        Caution.innerThighVessels,
        "With varicose veins or a risk of clots: leave it out.",
        """
        A nerve runs on the inner side of the sit bone. Stay on the front edge. Stop for \
        tingling or numbness in the private parts.
        """,
      ],
      commonness: .less,
      standing: .unverified,
      standingNote: StandingNote.textbookOnly,
      sources: [.travellSimons1992])
  }
}
