public import JSONText
internal import Reasoning

extension Case {
  /// The case by the contract; reads back as the same case.
  public var json: JSONValue {
    .object([
      Member(Key.id, .string(id)),
      Member(Key.person, findings.person.json),
      Member(Key.days, findings.days.map { .number($0) } ?? .null),
      Member(Key.drawing, findings.drawing.json),
      Member(Key.answers, findings.answers.json),
      Member(Key.safety, findings.safety.json),
      Member(Key.conditions, findings.conditions.json),
      Member(Key.presses, findings.presses.json),
    ])
  }
}
