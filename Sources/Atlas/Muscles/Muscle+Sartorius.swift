import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  static var sartorius: Muscle {
    Muscle(
      id: .sartorius,
      plain: "Tailor's muscle",
      latin: "sartorius",
      does: "Bends and turns out hip, bends knee.",
      innervation: "femoral nerve",
      symptoms: ["skin-deep tingling front thigh"],
      aggravating: ["twisting"],
      points: [.sartoriusUpper],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  static var sartoriusUpper: TriggerPoint {
    TriggerPoint(
      id: .sartoriusUpper,
      muscle: .sartorius,
      name: "Below the front hip tip, slanting inward",
      place: Place(from: .asis, to: .femurInnerCondyle, fraction: 0.25, radius: 2),
      whereabouts: "A hand-width below the tip along the slanting strap.",
      depth: .superficial,
      find: "Sit cross-legged to raise the strap.",
      refers: [
        .essential(.thighFrontUpper),
        .spillover(.thighInnerUpper),
        .spillover(.kneeInner),
      ],
      care: .hands(
        HandCare(
          tools: [.twoFingers, .thumb],
          positions: [.sitting, .lying],
          how: "Pinch or light press 30 s.",
          hold: 20...30,
          maxAche: .of(7))),
      partner: "With consent.",
      cautions: [
        """
        Lateral thigh skin nerve near the tip: numb burning outer thigh is not a trigger point.
        """
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: """
        Superficial sharp or tingling upper thigh feeling seen on a groin-pain page \
        (abbottcenter.com).
        """,
      sources: [.travellSimons1992])
  }
}
