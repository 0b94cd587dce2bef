import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992, abbott-groin
  @inline(__always) static var gracilis: Muscle {
    Muscle(
      id: .gracilis,
      plain: "Thin inner-thigh strap",
      latin: "gracilis",
      does: "Draws the thigh in and bends the knee.",
      innervation: "obturator nerve L2-L3",
      symptoms: ["a steady sting in the inner thigh"],
      aggravating: ["horse riding", "skating"],
      sources: [.travellSimons1992, .abbottGroin])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992, abbott-groin
  @inline(__always) static var gracilisMid: TriggerPoint {
    TriggerPoint(
      id: .gracilisMid,
      muscle: .gracilis,
      name: "Middle of the inner thigh",
      medical: "Middle inner thigh",
      place: Place(
        from: .pubicTubercle, to: .femurInnerCondyle, fraction: 0.45, offset: .medial(0.5),
        radius: 3),
      whereabouts: "The innermost strap, near the middle.",
      depth: .superficial,
      find: "Let the knee fall out. Pluck the innermost strap.",
      refers: [
        .essential(.thighInnerUpper),
        .essential(.thighInnerLower),
        .spillover(.groin),
      ],
      care: .hands(
        HandCare(
          tools: [.twoFingers, .thumb, .roller],
          positions: [.lying, .sideLying],
          how: "Pinch or roll, 30–60 seconds.",
          hold: 30...60,
          maxAche: .of(7))),
      partner: "Only with clear consent.",
      cautions: [
        "A long vein runs near the surface."
      ],
      commonness: .usual,
      note: "The feeling is hot, stinging and in the skin.",
      standing: .verified,
      standingNote: "The stinging feeling in the thigh was seen on a page on groin pain.",
      sources: [.travellSimons1992, .abbottGroin])
  }
}
