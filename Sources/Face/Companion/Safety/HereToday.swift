import Anatomy
import Care
import CivilTime
import Findings
import Safety

/// What was said for today and for a place: it holds for that day alone and is asked anew after it.
struct HereToday: Hashable, Sendable {
  /// The day of the answers; nil where there are none.
  var day: Day?
  /// Of the day as a whole.
  var general: [SafetySign: TodaySaid] = [:]
  /// Of one place to be pressed.
  var places: [PressPlace: [SafetySign: TodaySaid]] = [:]
  /// What may have changed since the last session; what is absent was not asked.
  var recheck: [Recheck: Bool] = [:]

  /// Signs that are asked of the day, not of a place.
  static let ofTheDay: Set<SafetySign> = [.condition(.fever), .condition(.eatingDrugs)]

  func answers(at place: PressPlace?) -> [SafetySign: TodaySaid] {
    let here = place.flatMap { places[$0] } ?? [:]
    var all = here
    for (sign, said) in general { all[sign] = said }
    return all
  }

  mutating func answer(_ sign: SafetySign, _ said: TodaySaid, at place: PressPlace?) {
    if HereToday.ofTheDay.contains(sign) {
      general[sign] = said
    } else if let place {
      places[place, default: [:]][sign] = said
    }
  }

  /// A session is over: before the next one it is asked again what has changed.
  mutating func sessionEnded() { recheck = [:] }
}

/// An answer of today, and how many lasting answers had been given before it.
struct TodaySaid: Hashable, Sendable {
  var said: Said
  var after: Int
}
