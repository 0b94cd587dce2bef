import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: yusuf-2019, maamari-2022, finucane-2020
  @inline(__always) static var spinalInfection: Mimic {
    Mimic(
      id: .spinalInfection,
      name: "Infection in the spine",
      medical: "Spinal infection (discitis)",
      group: .systemic,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .essential(.upperLumbar), .spillover(.sacroiliac),
          .spillover(.flank),
        ])
      ],
      band: .veryRare,
      bandNote: "5.4 per 100 000 people a year",
      prevalence: [
        Statement(
          "At most 1 of 10 000 people with back pain.", .unverified, [.finucane2020],
          figures: "0.01 % or less in primary care")
      ],
      findings: [
        Statement(
          "Of 2224 cases 72 % had pain, 55 % fever, 18 % diabetes, and 9 % had injected drugs.",
          .verified, [.yusuf2019],
          figures: "Pain 72 %, fever 55 %, diabetes 18 %, drug injection 9 % of 2224 cases"),
        Statement(
          "Fever in about 60 %. On average it is found after 45 days.", .verified, [.maamari2022],
          figures: "Fever in about 60 %; mean delay 45.5 days; 5.4 per 100 000 a year"),
        Statement(
          "How well the signs tell it cannot be worked out.", .verified, [.yusuf2019],
          figures: "Accuracy of flags cannot be computed"),
      ],
      action: .sameDay,
      selfMassage: .no,
      whatToDo: """
        Fever with back pain that never eases, after injected drugs, a recent infection or a \
        spine procedure, or with weak defences: the same day. With weakness or numbness: \
        emergency.
        """,
      isCentral: true,
      sources: [.yusuf2019, .maamari2022, .finucane2020])
  }
}
