import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: fernando-2022, assar-2009
  @inline(__always) static var aaa: Mimic {
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
          "5–9 of 100 people over 65 have one. It seldom tears.", .verified, [.assar2009],
          figures: "5–9 % over 65 have an aneurysm; rupture is rare")
      ],
      findings: [
        Statement(
          "When it tears: belly pain in 62 of 100, back pain in 54, a throbbing lump in 47.",
          .verified, [.fernando2022],
          figures: "Rupture: abdominal pain sens 61.7 %, back pain 53.6 %, pulsatile mass 47.1 %"),
        Statement(
          "All three together only in 25–50 of 100.", .verified, [.assar2009],
          figures: "Full triad in only 25–50 %"),
        Statement(
          "It is most often taken for a kidney stone.", .unverified, [.assar2009],
          figures: "Most often mistaken for renal colic (strong)"),
        Statement(
          "5–9 of 100 people over 65 have one.", .verified, [.assar2009],
          figures: "5–9 % of people over 65 have an aneurysm"),
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
