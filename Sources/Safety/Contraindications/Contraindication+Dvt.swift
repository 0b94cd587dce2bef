import Evidence

extension Contraindication {
  /// - Source: bartsch-2021, jabr-2010, massage-pe-pregnancy-2020
  static var dvt: Contraindication {
    Contraindication(
      id: .dvt,
      ask: "Clot in a leg now, or signs of one?",
      condition: "Known or suspected clot now",
      action: .stop,
      scope: .everywhere,
      area: "affected leg and both legs",
      why: "embolism reported",
      standing: .verified,
      sources: [.bartsch2021, .jabr2010, .massagePePregnancy2020])
  }
}
