import Anatomy
import Atlas
import Safety

extension Mimic {
  /// Where the cause may sit: one site at a time, never the union of all.
  ///
  /// The sites of mimics.json; where it lists the areas of several sites as one, parted here by
  /// anatomy (ours): shingles keeps to one band of skin, and a growth sits in the spine or in the
  /// pelvis.
  var sites: [[Referral]] {
    switch id {
    case .shingles:
      parted([
        [.flank, .upperLumbar, .lowerAbdomen, .groin],
        [.lowerLumbar, .thighFrontUpper, .groin],
        [.buttockUpperOuter, .buttockLowerInner, .thighBackUpper],
      ])
    case .malignancy:
      parted([
        [.lowerLumbar, .upperLumbar, .sacrum, .sacroiliac],
        [.sacrum, .sacroiliac, .buttockUpperInner, .groin, .frontHip, .thighFrontUpper],
      ])
    default: patterns.map { $0.refers }
    }
  }

  private func parted(_ sites: [Set<RegionID>]) -> [[Referral]] {
    sites.map { site in
      patterns.flatMap { $0.refers }.filter { site.contains($0.region) }
    }
  }
}
