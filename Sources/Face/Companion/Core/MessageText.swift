import Anatomy
import Atlas

/// The parts of a message's text, read one after the other; nil where the next one is not what is
/// wanted.
struct MessageText {
  /// What the control held.
  let value: String
  private var left: ArraySlice<String>

  init(_ code: String, value: String?) {
    self.value = value ?? ""
    left = code.split(separator: " ").map { String($0) }[...]
  }

  var isRead: Bool { left.isEmpty }

  mutating func word() -> String? { left.popFirst() }

  /// All that is left, as one text.
  mutating func rest() -> String {
    defer { left = [] }
    return left.joined(separator: " ")
  }

  mutating func one<Name: RawRepresentable>(_: Name.Type) -> Name? where Name.RawValue == String {
    word().flatMap { Name(rawValue: $0) }
  }

  mutating func number() -> Int? { word().flatMap { Int($0) } }

  mutating func yes() -> Bool? {
    switch word() {
    case "yes"?: true
    case "no"?: false
    case .some, nil: nil
    }
  }

  mutating func area() -> Area? {
    guard let region = one(RegionID.self), let side = one(Side.self) else { return nil }
    return Area(region, side)
  }

  /// A point on a side that it has.
  mutating func place() -> (point: PointID, side: Side)? {
    guard let point = one(PointID.self), let side = one(Side.self),
      TriggerPoint.of(point).sides.contains(side)
    else { return nil }
    return (point, side)
  }

  /// A question with one of its own answers.
  mutating func answer() -> (question: QuestionID, answer: AnswerID)? {
    guard let question = one(QuestionID.self), let answer = one(AnswerID.self),
      Question.of(question).answers.contains(answer)
    else { return nil }
    return (question, answer)
  }
}

extension Bool {
  /// The word that `MessageText.yes` reads.
  var code: String { self ? "yes" : "no" }
}
