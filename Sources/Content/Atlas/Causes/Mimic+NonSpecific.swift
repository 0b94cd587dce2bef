import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: henschke-2009, nice-ng59
  @inline(__always) static var nonSpecific: Mimic {
    Mimic(
      id: .nonSpecific,
      name: "Back or buttock pain without one clear cause",
      medical: "Non-specific low-back or buttock pain",
      group: .spine,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .spillover(.upperLumbar), .spillover(.sacroiliac),
          .spillover(.buttockUpperInner), .spillover(.buttockUpperOuter), .spillover(.iliacCrest),
          .spillover(.sacrum),
        ])
      ],
      band: .common,
      bandNote: "default class",
      prevalence: [
        Statement(
          "This is the usual case.", .verified, [.henschke2009],
          figures: "Default class")
      ],
      findings: [
        Statement(
          "Most back pain has no single proven cause. 9 of 1000 have a serious one.", .verified,
          [.henschke2009],
          figures: "Most back pain has no single proven source; 0.9 % serious in primary care")
      ],
      action: .selfCare,
      selfMassage: .ok,
      whatToDo: "Stay active and exercise. Massage only as a part of that.",
      isCentral: true,
      sources: [.henschke2009, .niceNg59])
  }
}
