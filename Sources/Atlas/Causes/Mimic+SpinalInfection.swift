import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: yusuf-2019, maamari-2022, finucane-2020
  static var spinalInfection: Mimic {
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
          "0.01 % or less in primary care", .unverified, [.finucane2020])
      ],
      findings: [
        Statement(
          "Pain 72 %, fever 55 %, diabetes 18 %, drug injection 9 % of 2224 cases", .verified,
          [.yusuf2019]),
        Statement(
          "Fever in about 60 %; mean delay 45.5 days; 5.4 per 100 000 a year", .verified,
          [.maamari2022]),
        Statement(
          "Accuracy of flags cannot be computed", .verified, [.yusuf2019]),
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
