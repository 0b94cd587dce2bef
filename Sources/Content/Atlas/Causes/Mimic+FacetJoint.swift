import Anatomy
import Evidence
import Safety

extension Mimic {
  /// - Source: hancock-2007, depalma-2011, han-2023
  @inline(__always) static var facetJoint: Mimic {
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
          "31 % of lasting low back pain in one clinic.", .verified, [.depalma2011],
          figures: "31 % of chronic low-back pain in one clinic")
      ],
      findings: [
        Statement(
          "No question and no test by hand tells it.", .verified, [.hancock2007],
          figures: "No history or examination test is informative (none)"),
        Statement(
          "It gets more common up to about 70.", .verified, [.depalma2011],
          figures: "Clinic prevalence 31 %, rises with age until about 70"),
        Statement(
          "A special scan helps a little.", .verified, [.han2023],
          figures: "Imaging (SPECT) LR+ 2.80, LR- 0.4x (LR+ 2.8)"),
      ],
      action: .selfCare,
      selfMassage: .ok,
      whatToDo: "Stay active and exercise. Massage only as a part of that.",
      sources: [.hancock2007, .depalma2011, .han2023])
  }
}
