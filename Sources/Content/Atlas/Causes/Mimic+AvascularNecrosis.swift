import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: lespasio-2019, onfh-india-2019
  @inline(__always) static var avascularNecrosis: Mimic {
    Mimic(
      id: .avascularNecrosis,
      name: "Hip bone that lacks blood",
      medical: "Avascular necrosis of the hip",
      group: .hip,
      patterns: [
        Pattern([
          .essential(.groin), .essential(.frontHip), .spillover(.buttockLowerOuter),
          .spillover(.thighFrontUpper), .spillover(.kneeFront), .spillover(.thighInnerUpper),
        ])
      ],
      band: .rare,
      prevalence: [
        Statement(
          "No figure was found.", .unverified, [.lespasio2019],
          figures: "No base rate found for primary care")
      ],
      findings: [
        Statement(
          "Groin pain that may run to the knee or to the buttock.", .verified, [.lespasio2019],
          figures: "Groin pain, may run to the knee or same-side buttock (moderate)"),
        Statement(
          "Of 100 cases 44 had taken steroids, 30 drank much, 22 had no known cause.", .verified,
          [.onfhIndia2019],
          figures: "Steroids 44 %, alcohol 30 %, idiopathic 22 % of 100 cases"),
        Statement(
          "Age about 35–50, pain at rest and at night: weak signs.", .unverified, [.lespasio2019],
          figures: "Ages about 35–50, rest and night pain (weak)"),
      ],
      action: .withinDays,
      selfMassage: .askFirst,
      whatToDo: """
        See a clinician within days if you have had a steroid course, much alcohol, sickle cell \
        disease or diving. It needs a picture of the hip.
        """,
      sources: [.lespasio2019, .onfhIndia2019])
  }
}
