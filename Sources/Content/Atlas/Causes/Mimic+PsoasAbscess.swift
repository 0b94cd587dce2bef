import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: mallick-2004, xu-2019-iliopsoas
  @inline(__always) static var psoasAbscess: Mimic {
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
          "4 of a million people a year.", .verified, [.xu2019Iliopsoas],
          figures: "0.4 per 100 000 people a year in the UK")
      ],
      findings: [
        Statement(
          "Fever, side pain and a stiff hip come together in only 30 of 100.", .verified,
          [.xu2019Iliopsoas],
          figures: "Fever, flank pain and stiff hip together in only 30 %"),
        Statement(
          "Weight loss, poor appetite, a lump in the groin.", .verified, [.xu2019Iliopsoas],
          figures: "Weight loss, poor appetite, groin lump (moderate)"),
        Statement(
          "The hip is held bent, and straightening it hurts. A limp.", .unverified, [.mallick2004],
          figures: "Hip held bent, limp; straightening it hurts (moderate)"),
        Statement(
          "It begins slowly and hidden.", .verified, [.mallick2004],
          figures: "Slow, hidden onset"),
        Statement(
          "Diabetes, sick kidneys, weak defences, an inflamed bowel.", .verified,
          [.xu2019Iliopsoas],
          figures: "Diabetes, kidney failure, weak immunity, bowel inflammation (moderate)"),
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
