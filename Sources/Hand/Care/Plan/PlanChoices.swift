public import Anatomy

/// What a person asked for; the plan holds it within its limits.
public struct PlanChoices: Hashable, Sendable {
  public var presser: Presser
  /// Nil takes the best way.
  public var way: Way?
  public var style: PressStyle
  public var pace: Pace
  public var rounds: Int
  /// Nil takes the longest that the limits allow.
  public var hold: Seconds?

  public init(
    presser: Presser = .own, way: Way? = nil, style: PressStyle = .stillThenCircles,
    pace: Pace = .usual, rounds: Int = Dose.usualRounds, hold: Seconds? = nil
  ) {
    self.presser = presser
    self.way = way
    self.style = style
    self.pace = pace
    self.rounds = rounds
    self.hold = hold
  }
}
