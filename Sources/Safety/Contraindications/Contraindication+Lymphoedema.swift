import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  static var lymphoedema: Contraindication {
    Contraindication(
      id: .lymphoedema,
      ask: "A leg with lymph swelling, or hot red skin?",
      condition: "Lymphoedema or skin infection (cellulitis) of the leg",
      action: .avoidArea,
      scope: .muscles(MuscleID.leg),
      area: "that leg",
      why: "swelling and infection get worse",
      note: "Hot, red, spreading: same day",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
