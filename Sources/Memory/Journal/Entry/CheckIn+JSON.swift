internal import Anatomy
internal import Care
internal import CivilTime
internal import JSONText
import Safety

extension CheckIn {
  var members: [Member] {
    let noticed = AfterEffect.allCases.filter { effects.contains($0) }
    return [
      Member(Key.day, .string(day.text)), Member(Key.pain, .whole(pain.value)),
      Member(Key.soreness, soreness.json),
      Member(Key.effects, .array(noticed.map { .string($0.rawValue) })),
    ]
  }

  static func parsed(_ fields: Fields) throws(FieldError) -> CheckIn {
    let dayField = try fields.required(Key.day)
    guard let day = Day(text: try dayField.string()) else {
      throw dayField.expected("a day as in 2026-11-22")
    }
    var effects: Set<AfterEffect> = []
    for item in try fields.required(Key.effects).items() {
      effects.insert(try item.word("effect"))
    }
    var soreness: PainScore?
    if let field = fields.optional(Key.soreness) { soreness = try PainScore.parsed(field) }
    return CheckIn(
      day: day, pain: try PainScore.parsed(try fields.required(Key.pain)), soreness: soreness,
      effects: effects)
  }

  static let keys = [Key.day, Key.pain, Key.soreness, Key.effects]

  private enum Key {
    static let day = "day"
    static let pain = "pain"
    static let soreness = "soreness"
    static let effects = "effects"
  }
}
