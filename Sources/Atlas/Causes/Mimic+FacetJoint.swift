import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: hancock-2007, depalma-2011, han-2023
  static var facetJoint: Mimic {
    Mimic(
      id: .facetJoint,
      name: "Pain in the small spine joints",
      medical: "Facet joint pain",
      group: .spine,
      patterns: [
        Pattern([
          .essential(.lowerLumbar), .spillover(.upperLumbar), .spillover(.buttockUpperInner),
          .spillover(.iliacCrest), .spillover(.thighBackUpper), .spillover(.lateralHip),
          .spillover(.sacroiliac), .spillover(.buttockUpperOuter), .spillover(.groin),
        ])
      ],
      band: .common,
      bandNote: "31 % of chronic clinic cases",
      prevalence: [
        Statement(
          "31 % of chronic low-back pain in one clinic", .verified, [.depalma2011])
      ],
      findings: [
        Statement(
          "No history or examination test is informative (none)", .verified, [.hancock2007]),
        Statement(
          "Clinic prevalence 31 %, rises with age until about 70", .verified, [.depalma2011]),
        Statement(
          "Imaging (SPECT) LR+ 2.80, LR- 0.4x (LR+ 2.8)", .verified, [.han2023]),
      ],
      action: .selfCare,
      selfMassage: .ok,
      whatToDo: "Stay active and exercise. Massage only as a part of that.",
      sources: [.hancock2007, .depalma2011, .han2023])
  }
}
