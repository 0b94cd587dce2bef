public import Anatomy
import Atlas

/// Within what a person may choose: computed from the point, the person and the day.
public struct PlanLimits: Hashable, Sendable {
  /// What can be used, best first; never empty.
  public let ways: [Way]
  /// How long one press may last.
  public let hold: ClosedRange<Seconds>
  /// The ache that is never passed.
  public let maxAche: PainScore
  /// The ache to look for.
  public let aim: ClosedRange<PainScore>
  /// What shaped the limits, most of it first in the order of `Restraint`.
  public let restraints: [Restraint]

  /// Fails where no way of pressing is left.
  init?(
    _ point: TriggerPoint, _ care: HandCare, by presser: Presser, restraints: Set<Restraint>
  ) {
    var active = restraints.union([.point])
    if care.caution { active.insert(.caution) }
    let ordered = Restraint.allCases.filter { active.contains($0) }
    let ways = PlanLimits.ways(point, care, by: presser).filter { way in
      ordered.allSatisfy { $0.allows(way, on: point.muscle) }
    }
    guard !ways.isEmpty else { return nil }
    self.ways = ways
    self.restraints = ordered
    hold = PlanLimits.hold(point, care, ordered)
    let most = PlanLimits.maxAche(care, ordered)
    maxAche = most
    aim = PlanLimits.aim(below: most, isCaution: care.caution)
  }

  /// Every pair that the point allows, the ball at the wall before the ball under the body.
  private static func ways(
    _ point: TriggerPoint, _ care: HandCare, by presser: Presser
  ) -> [Way] {
    switch presser {
    case .own:
      let pairs = care.tools.flatMap { tool in
        let ways = care.positions.map { Way(tool, $0) }.filter { $0.isPossible }
        return ways.filter { !$0.bearsBody } + ways.filter { $0.bearsBody }
      }
      return pairs.filter { Way.isAllowed($0, on: point.muscle) }
    case .helper:
      guard HelperRule(point).isAllowed else { return [] }
      let hands = care.tools.filter { $0.isHand }
      let places = care.positions.filter { $0 != .wall }
      return (hands.isEmpty ? [.sideOfFist] : hands).flatMap { tool in
        (places.isEmpty ? [.lying] : places).map { Way(tool, $0) }
      }
    }
  }

  private static func hold(
    _ point: TriggerPoint, _ care: HandCare, _ restraints: [Restraint]
  ) -> ClosedRange<Seconds> {
    var hold = care.hold.shorter(HoldPlace(point.muscle).hold)
    if care.caution { hold = hold.shorter(HoldPlace.caution) }
    for longest in restraints.compactMap({ $0.longestHold }) {
      hold = hold.shorter(min(hold.lowerBound, longest)...longest)
    }
    return hold
  }

  private static func maxAche(_ care: HandCare, _ restraints: [Restraint]) -> PainScore {
    let most = restraints.compactMap { $0.maxAche }.reduce(min(care.maxAche, Dose.stopAbove), min)
    guard restraints.contains(.halfPressure) else { return most }
    return PainScore.of(max(most.value / half, leastMaxAche))
  }

  private static func aim(below most: PainScore, isCaution: Bool) -> ClosedRange<PainScore> {
    let upper = min(Dose.aim.upperBound, most.value)
    let lower = min(isCaution ? Dose.cautionAim : Dose.aim.lowerBound, upper - 1)
    return PainScore.of(lower)...PainScore.of(upper)
  }

  /// technique.dose.ours.rest_day: then half pressure
  private static let half = 2
  /// Half pressure is still felt. Ours
  private static let leastMaxAche = 2
}

extension Way {
  /// technique.tools: no sitting on a ball at the piriformis; no roller on the low spine
  static func isAllowed(_ way: Way, on muscle: MuscleID) -> Bool {
    switch way.tool {
    case .ball: !(muscle == .piriformis && way.position == .sitting)
    case .thumb, .twoFingers, .sideOfFist, .roller: true
    }
  }
}
