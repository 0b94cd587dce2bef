import Anatomy
import Atlas
import Findings
import Safety

extension Mimic {
  /// The areas of each site at which the cause may sit; empty where it has just one.
  ///
  /// It sits at one site at a time, never at all of them. The sites of mimics.json; shingles keeps to
  /// one band of skin and a growth to the spine or the pelvis (parted by anatomy, ours).
  var sites: [Set<RegionID>] {
    switch id {
    case .shingles:
      [
        [.flank, .upperLumbar, .lowerAbdomen, .groin],
        [.lowerLumbar, .thighFrontUpper, .groin],
        [.buttockUpperOuter, .buttockLowerInner, .thighBackUpper],
      ]
    case .malignancy:
      [
        [.lowerLumbar, .upperLumbar, .sacrum, .sacroiliac],
        [.sacrum, .sacroiliac, .buttockUpperInner, .groin, .frontHip, .thighFrontUpper],
      ]
    default:
      patterns.count > 1 ? patterns.map { pattern in Set(pattern.refers.map { $0.region }) } : []
    }
  }

  /// The areas by which the sites are told apart.
  fileprivate var core: [Set<RegionID>] {
    switch id {
    case .shingles, .malignancy: sites
    default:
      patterns.map { pattern in
        Set(pattern.refers.filter { $0.strength == .essential }.map { $0.region })
      }
    }
  }
}

/// How often each area is drawn for a cause at one of its sites.
struct Site {
  /// Share of this site among those who have the cause.
  let share: Double
  let areas: [(region: RegionID, strength: Double)]

  /// Parts a table over all sites: an area is drawn by those who have the cause at a site that
  /// reaches it, and hardly by the others.
  static func all(
    of mimic: Mimic, _ areas: [(region: RegionID, strength: Double)], _ strengths: Strengths
  ) -> [Site] {
    let sites = mimic.sites
    guard !sites.isEmpty else { return [Site(share: 1, areas: areas)] }
    let weights = mimic.core.map { core in
      var sum = 0.0
      for area in areas where core.contains(area.region) { sum += area.strength }
      return max(sum / Double(max(core.count, 1)), leastWeight)
    }
    let total = weights.reduce(0, +)
    let reached = sites.reduce(into: Set<RegionID>()) { $0.formUnion($1) }
    return zip(sites, weights).map { site, weight in
      Site(
        share: weight / total,
        areas: areas.map { area in
          guard reached.contains(area.region) else { return area }
          guard site.contains(area.region) else {
            return (area.region, min(area.strength, strengths.otherSite.value))
          }
          var share = 0.0
          for (other, weight) in zip(sites, weights) where other.contains(area.region) {
            share += weight / total
          }
          return (area.region, min(area.strength / share, mostDrawn))
        })
    }
  }

  /// A site that the panel hardly drew still occurs.
  private static let leastWeight = 0.01
  /// No area is drawn for certain.
  private static let mostDrawn = 0.9
}
