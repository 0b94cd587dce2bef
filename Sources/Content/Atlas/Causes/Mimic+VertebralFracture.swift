import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: downie-2013, henschke-2009, finucane-2020
  @inline(__always) static var vertebralFracture: Mimic {
    Mimic(
      id: .vertebralFracture,
      name: "Broken weak bone in spine or pelvis",
      medical: "Vertebral or pelvic fragility fracture",
      group: .bone,
      patterns: [
        Pattern(
          site: "spine",
          [
            .essential(.upperLumbar), .spillover(.lowerLumbar), .spillover(.flank),
            .spillover(.iliacCrest),
          ]),
        Pattern(
          site: "sacrum or pelvis",
          [
            .essential(.sacrum), .essential(.groin), .spillover(.sacroiliac),
            .spillover(.buttockUpperInner),
          ]),
      ],
      band: .uncommon,
      bandNote: "0.7 % of acute primary-care back pain",
      prevalence: [
        Statement(
          "8 of 1172 people with new low back pain.", .verified, [.henschke2009],
          figures: "8 of 1172 (0.7 %) acute low-back patients in primary care")
      ],
      findings: [
        Statement(
          """
          The chance of a break: long use of steroids 33 %, a bad accident 11 %, older age 9 %, \
          a bruise or graze 62 %, several of these 90 %.
          """, .verified, [.downie2013],
          figures: """
            Post-test chance: long steroid use 33 % (10–67), severe trauma 11 % (8–16), older age \
            9 % (3–25), bruise or graze 62 % (49–74), several flags 90 % (34–99)
            """),
        Statement(
          "Woman, over 70, accident, steroids: together they tell a lot.", .verified,
          [.henschke2009],
          figures: "Woman, over 70, trauma, steroids: AUC 0.834"),
      ],
      action: .sameDay,
      selfMassage: .no,
      whatToDo: "To be looked at the same day. No pressure and no cracking of the back.",
      isCentral: true,
      sources: [.downie2013, .henschke2009, .finucane2020])
  }
}
