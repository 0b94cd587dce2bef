import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: reiman-2015-fai, griffin-2016
  static var hipImpingementLabral: Mimic {
    Mimic(
      id: .hipImpingementLabral,
      name: "Pinching or torn rim of the hip joint",
      medical: "Hip impingement or labral tear",
      group: .hip,
      patterns: [
        Pattern([
          .essential(.groin), .essential(.frontHip), .spillover(.thighFrontUpper),
          .spillover(.lateralHip), .spillover(.buttockLowerOuter), .spillover(.greaterTrochanter),
          .spillover(.thighInnerUpper), .spillover(.kneeFront),
        ])
      ],
      band: .uncommon,
      bandNote: "active, under 50",
      prevalence: [
        Statement(
          "Common joint cause of groin pain in active people under 50; no community figure found",
          .unverified, [.griffin2016])
      ],
      findings: [
        Statement(
          """
          Bending the hip up, across and turning the knee in brings on the groin pain: its \
          absence speaks against it (sensitivity 0.94–0.99; diagnostic odds ratio 5.7–7.8)
          """, .verified, [.reiman2015Fai]),
        Statement(
          """
          Groin pain with deep bending, long sitting, pivoting; clicking, catching, locking or \
          giving way (moderate)
          """, .unverified, [.griffin2016]),
        Statement(
          "Hand cupped around the side of the hip (C sign) (weak)", .unverified, [.griffin2016]),
      ],
      action: .withinDays,
      selfMassage: .ok,
      whatToDo: """
        See a clinician or physiotherapist within days. Avoid deep bends and low seats. Exercise \
        comes first. Massage of thigh and buttock is only for comfort. If you cannot take weight: \
        the same day.
        """,
      separatesFrom: """
        A worn hip: over 50 and stiff in the morning. A cracked bone: a runner, pain with each \
        step.
        """,
      sources: [.reiman2015Fai, .griffin2016])
  }
}
