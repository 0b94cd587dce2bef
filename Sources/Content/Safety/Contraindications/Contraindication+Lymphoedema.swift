import Anatomy
import Evidence

extension Contraindication {
  /// - Source: clinical-convention
  @inline(__always) static var lymphoedema: Contraindication {
    Contraindication(
      id: .lymphoedema,
      short: "A leg with lymph swelling, or hot red skin",
      ask: "A leg with lymph swelling, or hot red skin?",
      condition: "Lymphoedema or skin infection (cellulitis) of the leg",
      stage: .beforePress,
      when: [When(regions: .leg)],
      action: .avoidArea,
      scope: .muscles(MuscleID.leg),
      area: "that leg",
      why: "Swelling and infection get worse.",
      note: "Hot, red and spreading: see someone the same day.",
      standing: .unverified,
      sources: [.clinicalConvention])
  }
}
