import Evidence

extension NoGoArea {
  /// Every place that is pressed with care or not at all.
  public static let all: [NoGoArea] = [
    NoGoArea(
      area: "Behind the knee",
      rule: "Never press.",
      why: "Vessels and nerves lie there.", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "Groin pulse, and the middle of the inner upper thigh",
      rule: "Never press on a pulse. Beside it only as the point says.",
      why: "The big vessels of the leg lie there.", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: """
        Half way from the sit bone to the side knob, and one third of the way from the dimple \
        to the sit bone
        """,
      rule: "Short and light. Stop for tingling.",
      why: "The sciatic nerve lies there.", standing: .verified, sources: [.currie2015]),
    NoGoArea(
      area: "Spine tips, tail bone, sit bone, side knob, last rib, edge of the shin",
      rule: "No direct pressure.",
      why: "Bone, a bursa or the kidney lies there.", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "Belly",
      rule: "No ball, and no pressure by a helper.",
      why: "Organs and the main artery lie there.", standing: .unverified,
      sources: [.clinicalConvention]),
    NoGoArea(
      area: "Outer side of the knee, below the knob",
      rule: "Stay 4 cm below the knob.",
      why: "A nerve to the foot lies there.", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "Calf",
      rule: "Check for a clot first.",
      why: "Clots in the lung have been reported.", standing: .verified,
      sources: [.jabr2010, .massagePePregnancy2020]),
    NoGoArea(
      area: "Side tips of the low-back bones, 4–5 cm from the midline",
      rule: "No direct pressure and no rolling.",
      why: "This is bone.", standing: .unverified, sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "Under the last rib at the back",
      rule: "Light, toward the spine, never up under the rib.",
      why: "The kidney and a free rib lie there.", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "Front tip of the hip bone, and just inside it",
      rule: "No sharp pressure. Stop for tingling in the thigh.",
      why: "The nerve of the thigh skin and the nerve of the thigh lie there.",
      standing: .unverified, sources: [.grayAnatomy, .clinicalConvention]),
  ]
}
