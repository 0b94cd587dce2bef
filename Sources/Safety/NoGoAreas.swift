import Evidence

extension NoGoArea {
  /// Every place that is pressed with care or not at all.
  public static let all: [NoGoArea] = [
    NoGoArea(
      area: "behind the knee (popliteal hollow)",
      rule: "never press",
      why: "vessels and nerves", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "groin pulse and inner upper thigh middle",
      rule: "never press on a pulse; on either side of it only as the point says",
      why: "femoral vessels", standing: .unverified, sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "half way sit-bone to side knob, and one third of the line dimple to sit-bone",
      rule: "short, light, stop for tingling",
      why: "sciatic nerve", standing: .verified, sources: [.currie2015]),
    NoGoArea(
      area: "spine tips, tail bone, sit-bone, side knob, last rib, shin edge",
      rule: "no direct pressure",
      why: "bone, bursa, kidney", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "belly",
      rule: "no ball, no partner pressure",
      why: "organs, aorta", standing: .unverified, sources: [.clinicalConvention]),
    NoGoArea(
      area: "outer side of the knee below the knob",
      rule: "stay 4 cm below",
      why: "fibular nerve", standing: .unverified, sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "calf",
      rule: "clot check first",
      why: "embolism case reports", standing: .verified,
      sources: [.jabr2010, .massagePePregnancy2020]),
    NoGoArea(
      area: "tips of the lumbar side-processes, 4–5 cm from the midline",
      rule: "no direct pressure or rolling",
      why: "bone", standing: .unverified, sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "under the last rib at the back",
      rule: "light, toward the spine, never up under the rib",
      why: "kidney, free rib", standing: .unverified, sources: [.grayAnatomy, .clinicalConvention]),
    NoGoArea(
      area: "front hip-bone tip and just inside it",
      rule: "no sharp pressure; stop for tingling in the thigh",
      why: "thigh skin nerve, femoral nerve", standing: .unverified,
      sources: [.grayAnatomy, .clinicalConvention]),
  ]
}
