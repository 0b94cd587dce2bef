import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: vleeming-2008, massage-pe-pregnancy-2020
  static var pelvicGirdlePregnancy: Mimic {
    Mimic(
      id: .pelvicGirdlePregnancy,
      name: "Pelvic joint pain in pregnancy",
      medical: "Pregnancy-related pelvic girdle pain",
      group: .pelvis,
      patterns: [
        Pattern([
          .essential(.sacroiliac), .essential(.buttockUpperInner), .spillover(.thighBackUpper),
          .spillover(.groin), .spillover(.lowerLumbar), .spillover(.buttockLowerInner),
          .spillover(.sacrum),
        ])
      ],
      band: .common,
      bandNote: "20 % of pregnant women; else nil",
      prevalence: [
        Statement(
          "About 20 % of pregnant women", .verified, [.vleeming2008])
      ],
      findings: [
        Statement(
          """
          Pain between the rear rim and the gluteal fold near the SI joint, may reach the back \
          of the thigh, with or without the pubic joint
          """, .verified, [.vleeming2008]),
        Statement(
          "Point prevalence in pregnancy about 20 %", .verified, [.vleeming2008]),
        Statement(
          "Risk: earlier back pain, pelvic trauma", .verified, [.vleeming2008]),
      ],
      action: .withinDays,
      selfMassage: .lighter,
      whatToDo: """
        See the midwife or a physiotherapist. No deep massage of leg or belly. One swollen calf: \
        check for a clot.
        """,
      isCentral: true,
      sources: [.vleeming2008, .massagePePregnancy2020])
  }
}
