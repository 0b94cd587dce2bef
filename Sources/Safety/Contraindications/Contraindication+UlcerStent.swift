import Evidence

extension Contraindication {
  /// - Source: ernst-2003
  static var ulcerStent: Contraindication {
    Contraindication(
      id: .ulcerStent,
      ask: "A stoma, a stent in the ureter, a tube or a pump?",
      condition: "Stoma (ostomy), ureteral stent, nephrostomy, pain pump",
      action: .avoidArea,
      scope: .personKnows,
      area: "that side",
      why: "stent moved in a case report",
      standing: .verified,
      sources: [.ernst2003])
  }
}
