public import CivilTime

/// How much of one kind of movement one day held.
public struct DayTotal: Hashable, Sendable {
  /// The person's own day.
  public let day: Day
  public let movement: Movement
  public let unit: MovementUnit
  /// In `range`.
  public let amount: Double

  /// What a day can hold in any unit; a file that says more is wrong. Ours
  public static let range = 0.0...1e9

  /// Nil where the amount is out of range or no number.
  public init?(day: Day, movement: Movement, unit: MovementUnit, amount: Double) {
    guard DayTotal.range.contains(amount) else { return nil }
    self.day = day
    self.movement = movement
    self.unit = unit
    self.amount = amount
  }
}
