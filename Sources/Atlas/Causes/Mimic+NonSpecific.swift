import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: henschke-2009, nice-ng59
  static var nonSpecific: Mimic {
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
          "Default class", .verified, [.henschke2009])
      ],
      findings: [
        Statement(
          "Most back pain has no single proven source; 0.9 % serious in primary care", .verified,
          [.henschke2009])
      ],
      action: .selfCare,
      selfMassage: .ok,
      whatToDo: "Stay active and exercise. Massage only as a part of that.",
      isCentral: true,
      sources: [.henschke2009, .niceNg59])
  }
}
