import Anatomy
import Atlas
import Findings
import Safety

extension Model {
  /// Every cause on every side: points in the order of the atlas, left before right, then mimics.
  static func causes(_ strengths: Strengths) -> [CauseModel] {
    let number = AreaNumbers()
    var causes: [CauseModel] = []
    for muscle in Muscle.all {
      let weights = muscle.points.map { $0.weight(strengths) }
      var total = 0.0
      for weight in weights { total += weight }
      let share = min(muscle.id.share.value, strengths.muscleCap.value) * strengths.pointScale.value
      for (point, weight) in zip(muscle.points, weights) {
        let sides = point.sides
        for side in sides {
          causes.append(
            CauseModel(
              cause: .point(point.id, side),
              prior: share * weight / total / Double(sides.count),
              forms: point.forms(side, strengths, number), isProtected: false))
        }
      }
    }
    for mimic in Mimic.all {
      let prior = mimic.band.prior(strengths)
      let sides: [Side?] = mimic.isCentral ? [nil] : [.left, .right]
      for side in sides {
        causes.append(
          CauseModel(
            cause: .mimic(mimic.id, side), prior: prior / Double(sides.count),
            forms: mimic.forms(side, strengths, number), isProtected: mimic.isProtected))
      }
    }
    return causes
  }
}

/// The number of each area in `Area.all`.
struct AreaNumbers {
  private var numbers: [Area: Int] = [:]

  init() {
    for (i, area) in Area.all.enumerated() { numbers[area] = i }
  }

  /// Nil for no area.
  subscript(area: Area) -> Int? { numbers[area] }

  func link(
    _ region: RegionID, _ side: Side, _ strength: Double, isEssential: Bool
  ) -> CauseModel.Link? {
    numbers[Area.of(region, beside: side)].map {
      CauseModel.Link(area: $0, strength: strength, isEssential: isEssential)
    }
  }
}

extension TriggerPoint {
  fileprivate func weight(_ strengths: Strengths) -> Double {
    switch commonness {
    case .commonest: strengths.commonest.value
    case .usual: strengths.usual.value
    case .less: strengths.less.value
    case .rare: strengths.rarePoint.value
    case .alias: strengths.alias.value
    }
  }

  /// Quiet and loud.
  fileprivate func forms(
    _ side: Side, _ strengths: Strengths, _ number: AreaNumbers
  ) -> [CauseModel.Form] {
    let felt: [Side] = spread == .sameSide ? [side] : Side.pair
    func links(_ essential: Double, _ spillover: Double) -> [CauseModel.Link] {
      Link.links(refers, felt, essential, spillover, number)
    }
    let quiet = strengths.quietShare.value
    return [
      CauseModel.Form(
        share: quiet, links: links(strengths.quietEssential.value, strengths.quietSpillover.value)),
      CauseModel.Form(
        share: 1 - quiet,
        links: links(strengths.loudEssential.value, strengths.loudSpillover.value)),
    ]
  }
}

extension Mimic {
  /// Presses never lower nerve roots, nor what needs help today.
  var isProtected: Bool { id.isNerveRoot || action >= .sameDay }

  /// One for each site, and for central causes each side and both.
  fileprivate func forms(
    _ side: Side?, _ strengths: Strengths, _ number: AreaNumbers
  ) -> [CauseModel.Form] {
    let one = strengths.oneSided.value
    let ways: [(share: Double, sides: [Side])] =
      if let side { [(1, [side])] } else {
        [(one, [.left]), (one, [.right]), (1 - 2 * one, Side.pair)]
      }
    var forms: [CauseModel.Form] = []
    let sites = sites
    for site in sites {
      for way in ways {
        forms.append(
          CauseModel.Form(
            share: way.share / Double(sites.count),
            links: Link.links(
              site, way.sides, strengths.otherEssential.value,
              strengths.otherSpillover.value, number)))
      }
    }
    return forms
  }
}

private enum Link {
  static func links(
    _ refers: [Referral], _ sides: [Side], _ essential: Double, _ spillover: Double,
    _ number: AreaNumbers
  ) -> [CauseModel.Link] {
    var links: [CauseModel.Link] = []
    var seen: Set<Int> = []
    for referral in refers {
      let isEssential = referral.strength == .essential
      for side in sides {
        let link = number.link(
          referral.region, side, isEssential ? essential : spillover, isEssential: isEssential)
        // A midline region is reached from both sides, but once.
        guard let link, seen.insert(link.area).inserted else { continue }
        links.append(link)
      }
    }
    return links
  }
}

extension Mimic.PriorBand {
  fileprivate func prior(_ strengths: Strengths) -> Double {
    switch self {
    case .common: strengths.common.value
    case .uncommon: strengths.uncommon.value
    case .rare: strengths.rare.value
    case .veryRare: strengths.veryRare.value
    }
  }
}
