import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: vleeming-2008, massage-pe-pregnancy-2020
  @inline(__always) static var pelvicGirdlePregnancy: Mimic {
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
          "About 20 of 100 pregnant women.", .verified, [.vleeming2008],
          figures: "About 20 % of pregnant women")
      ],
      findings: [
        Statement(
          """
          Pain between the back rim and the fold of the buttock, near the joint. It may reach \
          the back of the thigh, with or without the front of the pelvis.
          """, .verified, [.vleeming2008],
          figures: """
            Pain between the rear rim and the gluteal fold near the SI joint, may reach the back \
            of the thigh, with or without the pubic joint
            """),
        Statement(
          "About 20 of 100 pregnant women have it at any time.", .verified, [.vleeming2008],
          figures: "Point prevalence in pregnancy about 20 %"),
        Statement(
          "Earlier back pain or an injury of the pelvis makes it more likely.", .verified,
          [.vleeming2008],
          figures: "Risk: earlier back pain, pelvic trauma"),
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
