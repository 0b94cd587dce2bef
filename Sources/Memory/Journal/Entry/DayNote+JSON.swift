internal import Anatomy
internal import CivilTime
internal import JSONText

extension DayNote {
  var members: [Member] {
    [
      Member(Key.day, .string(day.text)), Member(Key.worst, worst.json),
      Member(Key.ability, ability.json), Member(Key.sleep, .text(sleep?.rawValue)),
      Member(Key.change, .text(change?.rawValue)), Member(Key.note, .text(note)),
    ]
  }

  static func parsed(_ fields: Fields) throws(FieldError) -> DayNote {
    var told = DayNote(day: try Day.parsed(try fields.required(Key.day)))
    if let field = fields.optional(Key.worst) { told.worst = try PainScore.parsed(field) }
    if let field = fields.optional(Key.ability) { told.ability = try PainScore.parsed(field) }
    told.sleep = try fields.optional(Key.sleep)?.word("kind of sleep")
    told.change = try fields.optional(Key.change)?.word("change")
    told.note = try fields.optional(Key.note)?.ownWords()
    return told
  }

  static let keys = [Key.day, Key.worst, Key.ability, Key.sleep, Key.change, Key.note]

  private enum Key {
    static let day = "day"
    static let worst = "worst"
    static let ability = "ability"
    static let sleep = "sleep"
    static let change = "change"
    static let note = "note"
  }
}

extension Day {
  static func parsed(_ field: Field) throws(FieldError) -> Day {
    guard let day = Day(text: try field.string()) else {
      throw field.expected("a day as in 2026-11-22")
    }
    return day
  }
}

extension Field {
  /// A person's own words, not longer than a page.
  func ownWords() throws(FieldError) -> String {
    let text = try string()
    guard text.utf8.count <= Field.longestWords else {
      throw expected("a text of at most \(Field.longestWords) bytes")
    }
    return text
  }

  /// Bytes of UTF-8. Ours
  static let longestWords = 4_000
}
