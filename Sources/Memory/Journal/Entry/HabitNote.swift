public import Activity
public import Atlas
public import CivilTime
internal import JSONText
public import Training

/// What a person did to keep the pain away.
public enum HabitNote: Hashable, Sendable {
  /// Logged by hand; a second walk of a day counts on top of the first.
  case moved(DayTotal)
  /// All that was logged by hand of a movement on a day was wrong.
  case movedBack(Movement, Day)
  /// A session of the programme was done, and felt like this; told later, it takes the place of what
  /// was said of that day before.
  case practised(Day, SessionFelt)
  case tripPlanned(TripPlan.Trip, Day)
  case tripDropped
}

extension HabitNote {
  var members: [Member] {
    switch self {
    case .moved(let total):
      [
        Member(Key.habit, .string(Word.moved.rawValue)), Member(Key.day, .string(total.day.text)),
        Member(Key.movement, .string(total.movement.rawValue)),
        Member(Key.unit, .string(total.unit.rawValue)), Member(Key.amount, .number(total.amount)),
      ]
    case .movedBack(let movement, let day):
      [
        Member(Key.habit, .string(Word.movedBack.rawValue)), Member(Key.day, .string(day.text)),
        Member(Key.movement, .string(movement.rawValue)),
      ]
    case .practised(let day, let felt):
      [
        Member(Key.habit, .string(Word.practised.rawValue)), Member(Key.day, .string(day.text)),
        Member(Key.felt, .string(felt.rawValue)),
      ]
    case .tripPlanned(let trip, let day):
      [
        Member(Key.habit, .string(Word.tripPlanned.rawValue)), Member(Key.day, .string(day.text)),
        Member(Key.trip, .string(trip.rawValue)),
      ]
    case .tripDropped: [Member(Key.habit, .string(Word.tripDropped.rawValue))]
    }
  }

  static func parsed(_ fields: Fields) throws(FieldError) -> HabitNote {
    let word: Word = try fields.required(Key.habit).word("habit")
    switch word {
    case .moved:
      let amount = try fields.required(Key.amount)
      guard
        let total = DayTotal(
          day: try day(fields), movement: try fields.required(Key.movement).word("movement"),
          unit: try fields.required(Key.unit).word("unit"),
          amount: try amount.number(in: DayTotal.range))
      else { throw amount.expected("a number") }
      return .moved(total)
    case .movedBack:
      return .movedBack(try fields.required(Key.movement).word("movement"), try day(fields))
    case .practised:
      return .practised(try day(fields), try fields.required(Key.felt).word("answer"))
    case .tripPlanned:
      return .tripPlanned(try fields.required(Key.trip).word("trip"), try day(fields))
    case .tripDropped: return .tripDropped
    }
  }

  private static func day(_ fields: Fields) throws(FieldError) -> Day {
    let field = try fields.required(Key.day)
    guard let day = Day(text: try field.string()) else {
      throw field.expected("a day as in 2026-11-22")
    }
    return day
  }

  static let keys = [
    Key.habit, Key.day, Key.movement, Key.unit, Key.amount, Key.felt, Key.trip,
  ]

  /// Stored: never changed or reused.
  private enum Word: String, CaseIterable {
    case moved = "moved"
    case movedBack = "moved-back"
    case practised = "practised"
    case tripPlanned = "trip-planned"
    case tripDropped = "trip-dropped"
  }

  private enum Key {
    static let habit = "habit"
    static let day = "day"
    static let movement = "movement"
    static let unit = "unit"
    static let amount = "amount"
    static let felt = "felt"
    static let trip = "trip"
  }
}
