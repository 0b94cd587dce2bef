import Evidence

extension Contraindication {
  /// - Source: bartsch-2021, jabr-2010, massage-pe-pregnancy-2020, massage-risks-list
  @inline(__always) static var dvt: Contraindication {
    Contraindication(
      id: .dvt,
      short: "A clot in a leg now, or signs of one",
      ask: "Clot in a leg now, or signs of one?",
      condition: "Known or suspected clot now",
      stage: .beforePress,
      action: .stop,
      scope: .everywhere,
      area: "no massage at all",
      why: "A piece of the clot may travel to the lung. This has been reported.",
      standing: .verified,
      sources: [.bartsch2021, .jabr2010, .massagePePregnancy2020, .massageRisksList])
  }
}
