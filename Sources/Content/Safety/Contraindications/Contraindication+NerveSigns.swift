import Anatomy
import Evidence

extension Contraindication {
  /// - Source: hopayian-2010, currie-2015, wales-sciatica
  @inline(__always) static var nerveSigns: Contraindication {
    Contraindication(
      id: .nerveSigns,
      short: "Tingling, numbness or weakness in a leg",
      ask: "Tingling, numbness or weakness in the leg?",
      condition: "Tingling, numbness or weakness in the leg",
      stage: .afterDrawing,
      when: [When(regions: [.back, .buttock, .hip, .leg])],
      action: .avoidArea,
      scope: .muscles(MuscleID.alongSciaticNerve),
      area: "middle of the buttock, back of the thigh, behind the knee",
      why: "The nerve is sensitive there.",
      standing: .verified,
      sources: [.hopayian2010, .currie2015, .walesSciatica])
  }
}
