import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: mallick-2004, xu-2019-iliopsoas
  static var psoasAbscess: Mimic {
    Mimic(
      id: .psoasAbscess,
      name: "Pus in the deep hip bender",
      medical: "Psoas abscess (pus in the deep hip-bending muscle)",
      group: .systemic,
      patterns: [
        Pattern([
          .essential(.groin), .essential(.frontHip), .spillover(.lowerAbdomen), .spillover(.flank),
          .spillover(.lowerLumbar), .spillover(.upperLumbar), .spillover(.thighFrontUpper),
        ])
      ],
      band: .veryRare,
      prevalence: [
        Statement(
          "0.4 per 100 000 people a year in the UK", .verified, [.xu2019Iliopsoas])
      ],
      findings: [
        Statement(
          "Fever, flank pain and stiff hip together in only 30 %", .verified, [.xu2019Iliopsoas]),
        Statement(
          "Weight loss, poor appetite, groin lump (moderate)", .verified, [.xu2019Iliopsoas]),
        Statement(
          "Hip held bent, limp; straightening it hurts (moderate)", .unverified, [.mallick2004]),
        Statement(
          "Slow, hidden onset", .verified, [.mallick2004]),
        Statement(
          "Diabetes, kidney failure, weak immunity, bowel inflammation (moderate)", .verified,
          [.xu2019Iliopsoas]),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: "Emergency now. No massage and no stretching.",
      separatesFrom: """
        A muscle knot there gives no fever and no weight loss, and it changes with posture.
        """,
      sources: [.mallick2004, .xu2019Iliopsoas])
  }
}
