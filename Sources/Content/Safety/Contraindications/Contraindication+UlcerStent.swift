import Evidence

extension Contraindication {
  /// - Source: ernst-2003
  @inline(__always) static var ulcerStent: Contraindication {
    Contraindication(
      id: .ulcerStent,
      ask: "Do you have a stoma, a stent in the ureter, a tube or a pump?",
      condition: "Stoma (ostomy), ureteral stent, nephrostomy, pain pump",
      action: .avoidArea,
      scope: .personKnows,
      area: "that side",
      why: "A stent has been moved by massage.",
      standing: .verified,
      sources: [.ernst2003])
  }
}
