import Atlas
public import JSONText

// The one notation of what a person said, drew and felt: cases, results and the journal share it.

extension Findings {
  /// The fields of `json`, of which none has to be there.
  public static let keys = [
    FindingKey.person, FindingKey.days, FindingKey.drawing, FindingKey.answers, FindingKey.safety,
    FindingKey.conditions, FindingKey.presses,
  ]

  /// Reads the fields among others; what is absent or null is not known or was not asked.
  ///
  /// Fails on unknown ids, naming the nearest known one.
  public static func parsed(_ fields: Fields) throws(FieldError) -> Findings {
    var findings = Findings()
    if let person = fields.optional(FindingKey.person) { findings.person = try .parsed(person) }
    findings.days = try fields.optional(FindingKey.days)?.number(in: Person.painDays)
    if let drawing = fields.optional(FindingKey.drawing) { findings.drawing = try .parsed(drawing) }
    if let answers = fields.optional(FindingKey.answers) { findings.answers = try .parsed(answers) }
    if let safety = fields.optional(FindingKey.safety) { findings.safety = try .parsed(safety) }
    if let conditions = fields.optional(FindingKey.conditions) {
      findings.conditions = try .parsed(conditions)
    }
    if let presses = fields.optional(FindingKey.presses) { findings.presses = try .parsed(presses) }
    findings.answers = findings.answers.filter { !findings.tells($0.question) }
    return findings
  }

  /// All that is known, as fields; reads back as the same findings.
  public var members: [Member] {
    [
      Member(FindingKey.person, person.json),
      Member(FindingKey.days, days.map { .number($0) } ?? .null),
      Member(FindingKey.drawing, drawing.json),
      Member(FindingKey.answers, answers.json),
      Member(FindingKey.safety, safety.json),
      Member(FindingKey.conditions, conditions.json),
      Member(FindingKey.presses, presses.json),
    ]
  }

  /// True for a question that the person or the drawing answers already: they count, not what was
  /// written under `answers`.
  private func tells(_ question: QuestionID) -> Bool {
    question == .ageBand && person.age != nil || question == .sex && person.sex != nil
      || question == .painDrawingSpread && !drawing.isEmpty
  }
}

/// The names of fields. They are stored and exchanged: never changed or reused.
enum FindingKey {
  static let person = "person"
  static let days = "days"
  static let drawing = "drawing"
  static let answers = "answers"
  static let safety = "safety"
  static let conditions = "conditions"
  static let presses = "presses"

  static let age = "age"
  static let sex = "sex"
  static let region = "region"
  static let side = "side"
  static let worst = "worst"
  static let point = "point"
  static let felt = "felt"
}
