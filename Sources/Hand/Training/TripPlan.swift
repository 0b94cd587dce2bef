public import Atlas
public import CivilTime

/// A plan back from the day of a trip: what to do in each week that is left.
public struct TripPlan: Hashable, Sendable {
  public let trip: Trip
  /// The day of departure.
  public let date: Day
  public let weeks: [Week]
  /// True where less than two weeks are left.
  public let isLate: Bool

  /// What a trip asks of the body.
  ///
  /// Raw values are stored and exchanged: they are never changed or reused.
  public enum Trip: String, CaseIterable, Hashable, Sendable {
    case snow = "snow"
    case water = "water"
    case sand = "sand"
    case hills = "hills"

    public var plain: String {
      switch self {
      case .snow: "Skiing or snowboarding"
      case .water: "Water skiing"
      case .sand: "Walking on sand"
      case .hills: "Walking in the hills"
      }
    }

    public var warmUp: WarmUp.Kind {
      switch self {
      case .snow: .snow
      case .water: .water
      case .sand: .sand
      case .hills: .hill
      }
    }

    /// What gets one round more in the second week before.
    public var extra: ExerciseID? {
      switch self {
      case .snow: .stepUp
      case .water: .hipHinge
      case .sand: .heelRaise
      case .hills: nil
      }
    }
  }

  /// Days of one stretch of the plan, and what belongs to them.
  public struct Week: Hashable, Sendable {
    public let first: Day
    /// The last day of it.
    public let last: Day
    public let week: TripWeek
  }

  /// - Returns: nil where the day is past.
  public init?(_ trip: Trip, on date: Day, from today: Day) {
    guard date >= today else { return nil }
    self.trip = trip
    self.date = date
    let left = date.days(since: today)
    isLate = left < TripPlan.lateBelow
    let all = TripWeek.all
    var weeks: [Week] = []
    for (index, week) in all.enumerated() {
      let starts = date.advanced(by: -week.weeksBefore * TripPlan.weekLength)
      // It lasts until the next one of the list begins; the last is the week of the trip.
      let ends =
        index + 1 < all.count
        ? date.advanced(by: -all[index + 1].weeksBefore * TripPlan.weekLength - 1)
        : date.advanced(by: TripPlan.weekLength - 1)
      if ends < today { continue }
      weeks.append(Week(first: max(starts, today), last: ends, week: week))
    }
    self.weeks = weeks
  }

  /// The stretch that a day lies in; nil outside of the plan.
  public func week(of day: Day) -> Week? {
    weeks.first { $0.first <= day && day <= $0.last }
  }

  private static let weekLength = 7
  /// "Less than two weeks left."
  private static let lateBelow = 14
}
