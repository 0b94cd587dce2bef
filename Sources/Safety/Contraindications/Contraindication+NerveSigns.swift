import Anatomy
import Evidence

extension Contraindication {
  /// - Source: hopayian-2010, currie-2015
  static var nerveSigns: Contraindication {
    Contraindication(
      id: .nerveSigns,
      ask: "Tingling, numbness or weakness in the leg?",
      condition: "Tingling, numbness or weakness in the leg",
      action: .avoidArea,
      scope: .muscles(MuscleID.alongSciaticNerve),
      area: "buttock middle line, back of thigh, behind knee",
      why: "nerve sensitive",
      standing: .verified,
      sources: [.hopayian2010, .currie2015])
  }
}
