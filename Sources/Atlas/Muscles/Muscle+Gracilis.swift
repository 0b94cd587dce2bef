import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, abbott-groin
  static var gracilis: Muscle {
    Muscle(
      id: .gracilis,
      plain: "Thin inner-thigh strap",
      latin: "gracilis",
      does: "Draws thigh in, bends knee.",
      innervation: "obturator nerve L2-L3",
      symptoms: ["constant stinging inner thigh"],
      aggravating: ["horse riding", "skating"],
      points: [.gracilisMid],
      sources: [.travellSimons1992, .abbottGroin])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, abbott-groin
  static var gracilisMid: TriggerPoint {
    TriggerPoint(
      id: .gracilisMid,
      muscle: .gracilis,
      name: "Middle inner thigh",
      place: Place(
        from: .pubicTubercle, to: .femurInnerCondyle, fraction: 0.45, offset: .medial(0.5),
        radius: 3),
      whereabouts: "Innermost strap, near the middle.",
      depth: .superficial,
      find: "Knee out; pluck the innermost strap.",
      refers: [
        .essential(.thighInnerUpper),
        .essential(.thighInnerLower),
        .spillover(.groin),
      ],
      care: .hands(
        HandCare(
          tools: [.twoFingers, .thumb, .roller],
          positions: [.lying, .sideLying],
          how: "Pinch or roll 30–60 s.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "With consent.",
      cautions: [
        "Long saphenous vein near the surface."
      ],
      commonness: .usual,
      note: "Hot, stinging, skin-deep feeling.",
      standing: .verified,
      standingNote: """
        Superficial stinging thigh feeling seen on a groin-pain page (abbottcenter.com).
        """,
      sources: [.travellSimons1992, .abbottGroin])
  }
}
