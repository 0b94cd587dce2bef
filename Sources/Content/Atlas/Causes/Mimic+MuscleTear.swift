import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: clinical-convention, bartsch-2021
  @inline(__always) static var muscleTear: Mimic {
    Mimic(
      id: .muscleTear,
      name: "Strained or torn muscle",
      medical: "Muscle strain or tear (hamstring, calf, groin, front of thigh, deep buttock)",
      group: .muscle,
      patterns: [
        Pattern(
          site: "back of the thigh",
          [
            .essential(.thighBackUpper), .essential(.thighBackLower), .spillover(.sitBone),
            .spillover(.buttockLowerInner),
          ]),
        Pattern(
          site: "calf",
          [.essential(.calfUpper), .spillover(.calfLower), .spillover(.kneeBack)]),
        Pattern(
          site: "groin",
          [
            .essential(.groin), .essential(.thighInnerUpper), .spillover(.thighInnerLower),
            .spillover(.lowerAbdomen),
          ]),
        Pattern(
          site: "front of thigh",
          [.essential(.thighFrontUpper), .essential(.thighFrontLower), .spillover(.frontHip)]),
        Pattern(
          site: "deep buttock",
          [
            .essential(.buttockLowerInner), .essential(.buttockLowerOuter),
            .spillover(.thighBackUpper),
          ]),
      ],
      band: .uncommon,
      bandNote: "after sudden effort; else rare",
      prevalence: [
        Statement(
          "Common in sport. No figure was found.", .unverified, [.clinicalConvention],
          figures: "Common in sport; no figure for a self-care population")
      ],
      findings: [
        Statement(
          "A sudden pull or snap in effort, then pain when the muscle is used: a strong sign.",
          .unverified, [.clinicalConvention],
          figures: "Sudden pull or snap in effort, then pain on using that muscle (strong)"),
        Statement(
          "A bruise or a gap some days later.", .unverified, [.clinicalConvention],
          figures: "Bruise or a gap days later (moderate)"),
      ],
      action: .selfCare,
      selfMassage: .avoidArea,
      whatToDo: """
        First 72 hours: rest, cool and wrap it. No pressure and no stretch on it. A pop with a \
        bruise or weakness: the same day. Not better in two weeks: a clinician.
        """,
      sources: [.clinicalConvention, .bartsch2021])
  }
}
