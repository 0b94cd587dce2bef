import Anatomy
import Evidence

extension Contraindication {
  /// - Source: hopayian-2010, currie-2015
  @inline(__always) static var nerveSigns: Contraindication {
    Contraindication(
      id: .nerveSigns,
      ask: "Is there tingling, numbness or weakness in the leg?",
      condition: "Tingling, numbness or weakness in the leg",
      action: .avoidArea,
      scope: .muscles(MuscleID.alongSciaticNerve),
      area: "middle of the buttock, back of the thigh, behind the knee",
      why: "The nerve is sensitive there.",
      standing: .verified,
      sources: [.hopayian2010, .currie2015])
  }
}
