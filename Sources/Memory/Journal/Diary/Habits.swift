public import Activity
public import Atlas
public import CivilTime
public import Training

/// What a person did to keep the pain away, as it now stands.
public struct Habits: Hashable, Sendable {
  /// What was logged by hand.
  public private(set) var table = ActivityTable()
  /// Each day with a session of the programme and how it felt, in order.
  public private(set) var sessions: [Session] = []
  /// The trip that is planned for; nil where there is none.
  public private(set) var trip: Trip?

  public init() {}

  /// A session of the programme.
  public struct Session: Hashable, Sendable {
    public let day: Day
    public let felt: SessionFelt
  }

  /// A trip with its first day.
  public struct Trip: Hashable, Sendable {
    public let trip: TripPlan.Trip
    public let day: Day
  }

  /// Where the person stands in the programme.
  public var practice: Practice {
    var practice = Practice()
    for session in sessions { practice.did(on: session.day, felt: session.felt) }
    return practice
  }

  mutating func add(_ note: HabitNote) {
    switch note {
    case .moved(let total): table.log(total)
    case .movedBack(let movement, let day): table.takeBack(movement, on: day)
    case .practised(let day, let felt):
      sessions.removeAll { $0.day == day }
      let place = sessions.firstIndex { $0.day > day } ?? sessions.count
      sessions.insert(Session(day: day, felt: felt), at: place)
    case .tripPlanned(let trip, let day): self.trip = Trip(trip: trip, day: day)
    case .tripDropped: trip = nil
    }
  }
}
