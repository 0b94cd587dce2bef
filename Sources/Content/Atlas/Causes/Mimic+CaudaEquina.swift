import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: dionne-2019, ces-series-334, bmj-bp-ces, girft-ces-2024, finucane-2020
  @inline(__always) static var caudaEquina: Mimic {
    Mimic(
      id: .caudaEquina,
      name: "Pressed nerves at the end of the spine",
      medical: "Cauda equina syndrome",
      group: .spine,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .essential(.pelvicFloor), .essential(.buttockLowerInner),
          .spillover(.thighBackUpper), .spillover(.thighInnerUpper), .spillover(.calfUpper),
          .spillover(.sacrum), .spillover(.thighBackLower),
        ])
      ],
      band: .veryRare,
      bandNote: "0.04 % of back pain",
      prevalence: [
        Statement(
          "About 4 of 10 000 people with low back pain.", .verified, [.dionne2019],
          figures: "About 4 in 10 000 with low-back pain")
      ],
      findings: [
        Statement(
          "Each sign alone is often missing. That it is missing does not reassure.", .verified,
          [.dionne2019],
          figures: """
            Pooled sens 0.19–0.43, spec 0.62–0.88 for single signs: absence does not reassure
            """),
        Statement(
          """
          Of 334 people sent to a hospital, 25 had it. Pain in both legs, weak or numb legs and \
          numbness between the legs were each more common with it.
          """, .verified, [.cesSeries334],
          figures: """
            Among 334 hospital referrals (25 scan-positive): both-leg pain sens .60 spec .70 OR \
            5.03; leg weakness .68/.72 OR 5.35; leg sensory loss .72/.60 OR 3.79; altered saddle \
            feeling .60/.67 OR 3.03; bladder symptoms .72/.36; one-leg pain .28/.48
            """),
        Statement(
          "4 of 10 000 people with low back pain.", .verified, [.dionne2019],
          figures: "Prevalence 0.04 % of low-back pain"),
      ],
      action: .emergency,
      selfMassage: .no,
      whatToDo: """
        Go to an emergency department now, do not wait for an appointment. New shooting pain or \
        numbness down both legs counts on its own. A scan is needed within hours.
        """,
      isCentral: true,
      sources: [.dionne2019, .cesSeries334, .bmjBpCes, .girftCes2024, .finucane2020])
  }
}
