import Anatomy
import Evidence

extension Contraindication {
  /// - Source: ernst-2003
  @inline(__always) static var ulcerStent: Contraindication {
    Contraindication(
      id: .ulcerStent,
      short: "A stoma, a ureter stent, a tube or a pump",
      ask: "A stoma, a stent in the ureter, a tube or a pump?",
      condition: "Stoma (ostomy), ureteral stent, nephrostomy, pain pump",
      stage: .beforePress,
      when: [When(regions: [.belly, .back])],
      action: .avoidArea,
      scope: .personKnows,
      area: "that side",
      why: "A stent has been moved by massage.",
      standing: .verified,
      sources: [.ernst2003])
  }
}
