public import Anatomy
import Atlas

/// Leave to press one place in one session. Only `clearance` gives it, so that no session can begin
/// without the safety questions.
public struct Permission: Hashable, Sendable {
  public let point: PointID
  public let side: Side
  /// What a person pressing the own body may choose; nil where nothing is left.
  public let own: PlanLimits?
  /// What a helper may choose; nil where nobody else may press.
  public let helper: PlanLimits?
  private let fallback: PlanLimits

  /// Fails where no way of pressing is left.
  init?(_ point: TriggerPoint, _ side: Side, _ care: HandCare, _ restraints: Set<Restraint>) {
    let own = PlanLimits(point, care, by: .own, restraints: restraints)
    let helper = PlanLimits(point, care, by: .helper, restraints: restraints)
    guard let fallback = own ?? helper else { return nil }
    self.point = point.id
    self.side = side
    self.own = own
    self.helper = helper
    self.fallback = fallback
  }

  public func limits(_ presser: Presser) -> PlanLimits? {
    switch presser {
    case .own: own
    case .helper: helper
    }
  }

  /// The plan for what the person chose, held within the limits. Where the chosen presser may not
  /// press, the plan is for the other one: read `presser` of the plan.
  public func plan(_ choices: PlanChoices = PlanChoices()) -> ReleasePlan {
    var held = choices
    var limits = fallback
    if let chosen = self.limits(choices.presser) {
      limits = chosen
    } else {
      held.presser = own == nil ? .helper : .own
    }
    return ReleasePlan(point, side, limits, limits.ways[0], held)
  }
}
