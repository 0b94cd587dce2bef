import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: reiman-2015-fai, griffin-2016
  @inline(__always) static var hipImpingementLabral: Mimic {
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
          """
          A common cause of groin pain from the joint in active people under 50. No figure was \
          found.
          """, .unverified, [.griffin2016],
          figures: """
            Common joint cause of groin pain in active people under 50; no community figure found
            """)
      ],
      findings: [
        Statement(
          "Somebody bends the hip up, across and in. If that does not hurt, it is unlikely.",
          .verified, [.reiman2015Fai],
          figures: """
            Bending the hip up, across and turning the knee in brings on the groin pain: its \
            absence speaks against it (sensitivity 0.94–0.99; diagnostic odds ratio 5.7–7.8)
            """),
        Statement(
          """
          Groin pain on deep bending, long sitting or turning. Clicking, catching, locking or \
          giving way.
          """, .unverified, [.griffin2016],
          figures: """
            Groin pain with deep bending, long sitting, pivoting; clicking, catching, locking or \
            giving way (moderate)
            """),
        Statement(
          "People cup a hand around the side of the hip: a weak sign.", .unverified, [.griffin2016],
          figures: "Hand cupped around the side of the hip (C sign) (weak)"),
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
