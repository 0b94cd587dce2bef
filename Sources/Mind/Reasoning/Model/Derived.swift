import Anatomy
import Atlas
import Findings

extension Findings {
  /// Answers that follow from the person and the drawing; they are never asked.
  var derivedAnswers: [Answered] {
    var derived: [Answered] = []
    if let age = person.age { derived.append(Answered(.ageBand, [AnswerID(ageBandOf: age)])) }
    switch person.sex {
    case .female: derived.append(Answered(.sex, [.female]))
    case .male: derived.append(Answered(.sex, [.male]))
    case nil: break
    }
    if let spread { derived.append(Answered(.painDrawingSpread, [spread])) }
    return derived
  }

  /// How far the drawing spreads; nil for an empty one.
  private var spread: AnswerID? {
    let areas = Set(drawing.map { $0.area })
    if areas.isEmpty { return nil }
    for side in Side.pair {
      let regions = Set(areas.filter { $0.side == side }.map { $0.region })
      let parts: [Set<RegionID>] = [RegionID.buttockOrThigh, RegionID.belowKnee]
      if parts.allSatisfy({ $0.intersection(regions).count > 1 }) { return .wholeLeg }
    }
    switch areas.count {
    case 1: return .one
    case Spread.few: return .twoOrThree
    default: return .fourOrMore
    }
  }
}

/// The counts that findings.json names in its answers.
private enum Spread {
  static let few = 2...3
}

extension RegionID {
  fileprivate static let buttockOrThigh: Set<RegionID> = [
    .buttockUpperInner, .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter,
    .thighBackUpper, .thighBackLower, .thighOuterUpper, .thighOuterLower, .thighFrontUpper,
    .thighFrontLower, .thighInnerUpper, .thighInnerLower,
  ]

  fileprivate static let belowKnee: Set<RegionID> = [
    .calfUpper, .calfLower, .shin, .legOuter, .ankleInner, .ankleOuter, .heel, .footSole, .footTop,
  ]
}
