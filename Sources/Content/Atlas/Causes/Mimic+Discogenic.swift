import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: han-2023, depalma-2011, hancock-2007
  @inline(__always) static var discogenic: Mimic {
    Mimic(
      id: .discogenic,
      name: "Pain from a disc, no pressed nerve",
      medical: "Disc pain without root pressure",
      group: .spine,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .spillover(.upperLumbar), .spillover(.sacroiliac),
          .spillover(.buttockUpperInner), .spillover(.thighBackUpper), .spillover(.groin),
        ])
      ],
      band: .common,
      bandNote: "42 % of chronic clinic cases",
      prevalence: [
        Statement(
          "42 % of lasting low back pain in one clinic.", .verified, [.depalma2011],
          figures: "42 % of chronic low-back pain in one clinic")
      ],
      findings: [
        Statement(
          "Pain that draws back to the spine when a movement is repeated: a fair sign.", .verified,
          [.han2023],
          figures: """
            Pain that shrinks toward the spine with repeated movement (centralisation) (LR+ 3.06; \
            LR− 0.66; 95 % interval 1.44–6.50)
            """),
        Statement(
          "Worse when sitting and bending, in the midline: a weak sign.", .unverified,
          [.depalma2011],
          figures: "Worse sitting and bending, midline (weak)"),
        Statement(
          "Younger adults.", .verified, [.depalma2011],
          figures: "Younger adults (moderate)"),
      ],
      action: .selfCare,
      selfMassage: .ok,
      whatToDo: "Self-care and movement. If it is not better by 6 weeks: a clinician.",
      isCentral: true,
      sources: [.han2023, .depalma2011, .hancock2007])
  }
}
