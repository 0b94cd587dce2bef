import Anatomy
import Evidence

extension Contraindication {
  /// - Source: finucane-2020, downie-2013, clinical-convention, massage-osteoporosis,
  ///   massage-risks-list
  @inline(__always) static var osteoporosis: Contraindication {
    Contraindication(
      id: .osteoporosis,
      short: "Thin bones, or steroid tablets for months",
      ask: "Osteoporosis (thin bones), or months of steroid tablets?",
      condition: "Osteoporosis, long steroid use, over 75 and slim",
      stage: .afterDrawing,
      action: .avoidArea,
      stricterWhen: StricterWhen([When(regions: [.back, .hip])], .askFirst),
      byAge: LimitByAge(from: 75, .lighter),
      scope: .muscles(MuscleID.alongSpine),
      area: "spine, sacrum, ribs and the rim of the pelvis; light elsewhere",
      why: "A thin bone can break.",
      note: "Hands only. No ball on the floor. No pressing on spine or sacrum.",
      standing: .unverified,
      sources: [
        .finucane2020, .downie2013, .clinicalConvention, .massageOsteoporosis, .massageRisksList,
      ])
  }
}
