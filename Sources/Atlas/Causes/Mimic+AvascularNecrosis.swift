import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: lespasio-2019, onfh-india-2019
  static var avascularNecrosis: Mimic {
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
          "No base rate found for primary care", .unverified, [.lespasio2019])
      ],
      findings: [
        Statement(
          "Groin pain, may run to the knee or same-side buttock (moderate)", .verified,
          [.lespasio2019]),
        Statement(
          "Steroids 44 %, alcohol 30 %, idiopathic 22 % of 100 cases", .verified, [.onfhIndia2019]),
        Statement(
          "Ages about 35–50, rest and night pain (weak)", .unverified, [.lespasio2019]),
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
