import Anatomy
import Evidence

extension Muscle {
  /// - Source: travell-simons-1992
  @inline(__always) static var sartorius: Muscle {
    Muscle(
      id: .sartorius,
      plain: "Tailor's muscle",
      latin: "sartorius",
      does: "Bends the hip and turns it out. Bends the knee.",
      innervation: "femoral nerve",
      symptoms: ["tingling in the skin of the front thigh"],
      aggravating: ["twisting"],
      sources: [.travellSimons1992])
  }
}

extension TriggerPoint {
  /// - Source: travell-simons-1992
  @inline(__always) static var sartoriusUpper: TriggerPoint {
    TriggerPoint(
      id: .sartoriusUpper,
      muscle: .sartorius,
      name: "Below the front tip, slanting inward",
      medical: "Below the front hip tip, slanting inward",
      place: Place(
        from: .asis, to: .femurInnerCondyle, fraction: 0.12, offset: .medial(1), radius: 1.2),
      whereabouts: """
        Three finger-widths (5–6 cm) below the front tip of the hip bone, on the slanting strap.
        """,
      depth: .superficial,
      find: "Sit cross-legged to raise the strap. Pinch it; do not press it down.",
      refers: [
        .essential(.thighFrontUpper),
        .spillover(.thighInnerUpper),
        .spillover(.kneeInner),
      ],
      care: .hands(
        HandCare(
          tools: [.twoFingers, .thumb],
          positions: [.sitting, .lying],
          how: "Pinch lightly, 30 seconds.",
          hold: 20...30,
          maxAche: .of(5))),
      partner: "Only with clear consent.",
      cautions: [
        "A skin nerve runs near the tip. A numb, burning outer thigh is not a muscle knot."
      ],
      commonness: .usual,
      standing: .verified,
      standingNote: """
        The sharp or tingling feeling in the upper thigh was seen on a page on groin pain.
        """,
      sources: [.travellSimons1992])
  }
}
