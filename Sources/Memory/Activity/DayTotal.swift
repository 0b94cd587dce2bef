public import CivilTime

/// How much of one kind of movement one day held.
public struct DayTotal: Hashable, Sendable {
  /// The person's own day.
  public let day: Day
  public let movement: Movement
  public let unit: MovementUnit
  /// 0 or more.
  public let amount: Double

  /// Nil where the amount is negative or no number.
  public init?(day: Day, movement: Movement, unit: MovementUnit, amount: Double) {
    guard amount >= 0, amount.isFinite else { return nil }
    self.day = day
    self.movement = movement
    self.unit = unit
    self.amount = amount
  }
}
