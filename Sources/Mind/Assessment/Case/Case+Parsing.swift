internal import Atlas
public import JSONText
internal import Reasoning

extension Case {
  /// Reads a case by the contract.
  ///
  /// Only `id` has to be there; what is absent or null is not known or was not asked. Unknown
  /// fields and ids are errors that name the nearest known one.
  public static func parsed(_ value: JSONValue) throws(FieldError) -> Case {
    let fields = try Field(value).fields(knowing: Key.all)
    let id = try fields.required(Key.id).string()
    var findings = Findings()
    if let person = fields.optional(Key.person) { findings.person = try .parsed(person) }
    findings.days = try fields.optional(Key.days)?.number(in: Person.painDays)
    if let drawing = fields.optional(Key.drawing) { findings.drawing = try .parsed(drawing) }
    if let answers = fields.optional(Key.answers) { findings.answers = try .parsed(answers) }
    if let safety = fields.optional(Key.safety) { findings.safety = try .parsed(safety) }
    if let conditions = fields.optional(Key.conditions) {
      findings.conditions = try .parsed(conditions)
    }
    if let presses = fields.optional(Key.presses) { findings.presses = try .parsed(presses) }
    findings.answers = findings.answers.filter { !findings.tells($0.question) }
    return Case(id: id, findings: findings)
  }

  /// Reads a case from the bytes of its JSON text; see `parsed(_:)` for values.
  public static func parsed(_ bytes: [UInt8]) throws(CaseError) -> Case {
    let value: JSONValue
    do { value = try JSONValue.parsed(bytes) } catch { throw .json(error) }
    do { return try parsed(value) } catch { throw .field(error) }
  }

  /// The fields of a case.
  enum Key {
    static let id = "id"
    static let person = "person"
    static let days = "days"
    static let drawing = "drawing"
    static let answers = "answers"
    static let safety = "safety"
    static let conditions = "conditions"
    static let presses = "presses"
    static let all = [id, person, days, drawing, answers, safety, conditions, presses]

    static let age = "age"
    static let sex = "sex"
    static let region = "region"
    static let side = "side"
    static let worst = "worst"
    static let point = "point"
    static let felt = "felt"
  }
}

extension Findings {
  /// True for a question that the person or the drawing answers already: they count, not what was
  /// written under `answers`.
  fileprivate func tells(_ question: QuestionID) -> Bool {
    question == .ageBand && person.age != nil || question == .sex && person.sex != nil
      || question == .painDrawingSpread && !drawing.isEmpty
  }
}
