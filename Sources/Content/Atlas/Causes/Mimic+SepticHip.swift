import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: margaretten-2007
  @inline(__always) static var septicHip: Mimic {
    Mimic(
      id: .septicHip,
      name: "Infected hip or back pelvic joint",
      medical: "Septic hip or septic SI joint",
      group: .systemic,
      patterns: [
        Pattern(
          site: "hip",
          [
            .essential(.groin), .essential(.frontHip), .spillover(.thighFrontUpper),
            .spillover(.thighInnerUpper), .spillover(.kneeFront), .spillover(.buttockLowerOuter),
          ]),
        Pattern(
          site: "back pelvic joint",
          [.essential(.sacroiliac), .spillover(.buttockUpperInner)]),
      ],
      band: .veryRare,
      prevalence: [
        Statement(
          "Rare. More with a replaced hip, injected drugs or diabetes.", .unverified,
          [.margaretten2007],
          figures: "Rare; higher with replaced hip, drug injection, diabetes")
      ],
      findings: [
        Statement(
          "Fever in 57 of 100, pain in 85, swelling in 78.", .unverified, [.margaretten2007],
          figures: "Fever sens 57 %, joint pain 85 %, swelling 78 %"),
        Statement(
          "Any small movement of the hip is agony, and standing is not possible: a strong sign.",
          .unverified, [.margaretten2007],
          figures: "Any small movement of the hip agonising, cannot stand (strong)"),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: "Emergency now.",
      sources: [.margaretten2007])
  }
}
