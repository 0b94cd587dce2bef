public import CivilTime

/// Days of movement, logged by hand or imported: a table of its own beside the journal.
///
/// In: what a person logged, and totals of an import. Out: what each day held. Importing the same
/// file again changes nothing; a newer one takes the place of the days that it knows.
///
/// Not claimed: that a day is complete. What nobody counted is not there.
public struct ActivityTable: Hashable, Sendable {
  private var amounts: [Key: Double] = [:]

  public init() {}

  /// Where an amount comes from.
  ///
  /// Raw values are stored and exchanged: they are never changed or reused.
  public enum Origin: String, CaseIterable, Hashable, Sendable {
    case hand = "hand"
    case appleHealth = "apple-health"
  }

  /// One line of the table.
  public struct Row: Hashable, Sendable {
    public let total: DayTotal
    public let origin: Origin

    public init(_ total: DayTotal, _ origin: Origin) {
      self.total = total
      self.origin = origin
    }
  }

  private struct Key: Hashable {
    let day: Day
    let movement: Movement
    let unit: MovementUnit
    let origin: Origin
  }

  public var isEmpty: Bool { amounts.isEmpty }

  /// Every line, by day, then in the order of movements, units and origins.
  public var rows: [Row] {
    amounts.compactMap { key, amount -> Row? in
      DayTotal(day: key.day, movement: key.movement, unit: key.unit, amount: amount)
        .map { Row($0, key.origin) }
    }.sorted(by: ActivityTable.precedes)
  }

  /// Adds what a person did; a second walk of a day counts on top of the first.
  public mutating func log(_ total: DayTotal) {
    amounts[key(total, .hand), default: 0] += total.amount
  }

  /// Takes back all that was logged by hand of a movement on a day.
  public mutating func takeBack(_ movement: Movement, on day: Day) {
    for unit in MovementUnit.allCases {
      amounts[Key(day: day, movement: movement, unit: unit, origin: .hand)] = nil
    }
  }

  /// Takes the line as it is, in the place of one for the same day, movement, unit and origin.
  public mutating func set(_ row: Row) { amounts[key(row.total, row.origin)] = row.total.amount }

  /// What a day held; where hand and import both counted, the larger of the two, as one is part of
  /// the other.
  public func amount(of movement: Movement, in unit: MovementUnit, on day: Day) -> Double? {
    Origin.allCases.compactMap {
      amounts[Key(day: day, movement: movement, unit: unit, origin: $0)]
    }.max()
  }

  /// The first day that holds any of it.
  public func firstDay(of movement: Movement, in unit: MovementUnit) -> Day? {
    amounts.keys.filter { $0.movement == movement && $0.unit == unit }.map { $0.day }.min()
  }

  private func key(_ total: DayTotal, _ origin: Origin) -> Key {
    Key(day: total.day, movement: total.movement, unit: total.unit, origin: origin)
  }

  private static func precedes(_ a: Row, _ b: Row) -> Bool {
    if a.total.day != b.total.day { return a.total.day < b.total.day }
    return a.place < b.place
  }
}

extension ActivityTable.Row {
  /// The place among the lines of one day.
  fileprivate var place: Int {
    (index(total.movement, Movement.allCases) * MovementUnit.allCases.count
      + index(total.unit, MovementUnit.allCases)) * ActivityTable.Origin.allCases.count
      + index(origin, ActivityTable.Origin.allCases)
  }

  private func index<Value: Equatable>(_ value: Value, _ all: [Value]) -> Int {
    all.firstIndex(of: value) ?? all.count
  }
}
