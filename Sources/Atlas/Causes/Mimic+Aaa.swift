import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: fernando-2022, assar-2009
  static var aaa: Mimic {
    Mimic(
      id: .aaa,
      name: "Swollen main artery in the belly",
      medical: "Abdominal aortic aneurysm",
      group: .vascular,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .spillover(.upperLumbar), .essential(.flank),
          .essential(.lowerAbdomen), .spillover(.groin), .spillover(.buttockUpperInner),
        ])
      ],
      band: .rare,
      bandNote: "over 60",
      prevalence: [
        Statement(
          "5–9 % over 65 have an aneurysm; rupture is rare", .verified, [.assar2009])
      ],
      findings: [
        Statement(
          "Rupture: abdominal pain sens 61.7 %, back pain 53.6 %, pulsatile mass 47.1 %", .verified,
          [.fernando2022]),
        Statement(
          "Full triad in only 25–50 %", .verified, [.assar2009]),
        Statement(
          "Most often mistaken for renal colic (strong)", .unverified, [.assar2009]),
        Statement(
          "5–9 % of people over 65 have an aneurysm", .verified, [.assar2009]),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: """
        Sudden back, side or belly pain at 55 or over, in a smoker or with a known aneurysm, with \
        faintness, sweat or a throbbing belly: emergency now.
        """,
      isCentral: true,
      sources: [.fernando2022, .assar2009])
  }
}
