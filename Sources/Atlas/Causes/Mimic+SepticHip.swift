import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: margaretten-2007
  static var septicHip: Mimic {
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
          "Rare; higher with replaced hip, drug injection, diabetes", .unverified,
          [.margaretten2007])
      ],
      findings: [
        Statement(
          "Fever sens 57 %, joint pain 85 %, swelling 78 %", .unverified, [.margaretten2007]),
        Statement(
          "Any small movement of the hip agonising, cannot stand (strong)", .unverified,
          [.margaretten2007]),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: "Emergency now.",
      sources: [.margaretten2007])
  }
}
