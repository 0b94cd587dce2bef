public import Activity
public import Atlas
public import Care
public import Training

/// What happened where the pain is kept away.
public enum HabitMessage: Hashable, Sendable {
  /// The first of two taps.
  case movementChosen(Movement)
  /// The second: so many minutes today.
  case movementLogged(Movement, Int)
  case movementTakenBack(Movement)
  case tripChosen(TripPlan.Trip)
  /// The day of the trip, as the control holds it.
  case tripDated(String)
  case tripDropped
  case guideStarted(Guide)
  case guideHeard(SessionEvent)
  case guideFelt(SessionFelt)
  case guideClosed
}

/// What can be guided.
public enum Guide: Hashable, Sendable {
  case programme
  case warmUp(WarmUp.Kind)
  case eveningAfter

  var code: String {
    switch self {
    case .programme: "programme"
    case .warmUp(let kind): "warm-up-" + kind.rawValue
    case .eveningAfter: "evening"
    }
  }

  init?(code: String) {
    let all: [Guide] = [.programme, .eveningAfter] + WarmUp.Kind.allCases.map { .warmUp($0) }
    guard let guide = all.first(where: { $0.code == code }) else { return nil }
    self = guide
  }
}

extension HabitMessage {
  enum Word: String, CaseIterable {
    case movement = "movement"
    case moved = "moved"
    case movedBack = "moved-back"
    case trip = "trip"
    case tripDay = "trip-day"
    case tripDropped = "trip-dropped"
    case guide = "guide"
    case guided = "guided"
    case felt = "session-felt"
    case close = "guide-close"
  }

  var code: String {
    switch self {
    case .movementChosen(let movement): Word.movement.rawValue + " " + movement.rawValue
    case .movementLogged(let movement, let minutes):
      Word.moved.rawValue + " " + movement.rawValue + " \(minutes)"
    case .movementTakenBack(let movement): Word.movedBack.rawValue + " " + movement.rawValue
    case .tripChosen(let trip): Word.trip.rawValue + " " + trip.rawValue
    case .tripDated: Word.tripDay.rawValue
    case .tripDropped: Word.tripDropped.rawValue
    case .guideStarted(let guide): Word.guide.rawValue + " " + guide.code
    case .guideHeard(let event): Word.guided.rawValue + " " + event.code
    case .guideFelt(let felt): Word.felt.rawValue + " " + felt.rawValue
    case .guideClosed: Word.close.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> HabitMessage? {
    switch word {
    case .movement: return text.one(Movement.self).map { .movementChosen($0) }
    case .moved:
      guard let movement = text.one(Movement.self), let minutes = text.number() else { return nil }
      return .movementLogged(movement, minutes)
    case .movedBack: return text.one(Movement.self).map { .movementTakenBack($0) }
    case .trip: return text.one(TripPlan.Trip.self).map { .tripChosen($0) }
    case .tripDay: return .tripDated(text.value)
    case .tripDropped: return .tripDropped
    case .guide: return text.word().flatMap { Guide(code: $0) }.map { .guideStarted($0) }
    case .guided: return SessionEvent(code: text.rest()).map { .guideHeard($0) }
    case .felt: return SessionFelt(rawValue: text.rest()).map { .guideFelt($0) }
    case .close: return .guideClosed
    }
  }
}
