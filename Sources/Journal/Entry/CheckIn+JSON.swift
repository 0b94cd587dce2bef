internal import Anatomy
internal import JSON
internal import Time

extension CheckIn {
  var members: [Member] {
    [
      Member(Key.day, .string(day.text)), Member(Key.pain, .whole(pain.value)),
      Member(Key.soreness, soreness.json),
      Member(Key.symptoms, .array(symptoms.map { .string($0) })),
      Member(Key.change, .text(change?.rawValue)),
    ]
  }

  static func parsed(_ fields: Fields) throws(FieldError) -> CheckIn {
    let dayField = try fields.required(Key.day)
    guard let day = Day(text: try dayField.string()) else {
      throw dayField.expected("a day as in 2026-11-22")
    }
    var symptoms: [String] = []
    for item in try fields.required(Key.symptoms).items() { symptoms.append(try item.string()) }
    var soreness: PainScore?
    if let field = fields.optional(Key.soreness) { soreness = try PainScore.parsed(field) }
    return CheckIn(
      day: day, pain: try PainScore.parsed(try fields.required(Key.pain)), soreness: soreness,
      symptoms: symptoms, change: try fields.optional(Key.change)?.word("change"))
  }

  static let keys = [Key.day, Key.pain, Key.soreness, Key.symptoms, Key.change]

  private enum Key {
    static let day = "day"
    static let pain = "pain"
    static let soreness = "soreness"
    static let symptoms = "symptoms"
    static let change = "change"
  }
}
