public import Atlas
public import JSONText

extension [Answered] {
  /// Reads `{"sitting-worse": "yes", "steroid-cancer": ["steroid", "cancer"]}`.
  ///
  /// Several answers in an array only where the question allows several; each answer has to be one
  /// of the question's own.
  public static func parsed(_ field: Field) throws(FieldError) -> [Answered] {
    var answers: [Answered] = []
    for named in try field.fields().all {
      if case .null = named.field.value { continue }
      answers.append(try Answered.parsed(try named.key.word("question"), named.field))
    }
    return answers
  }

  public var json: JSONValue { .object(map { Member($0.question.rawValue, $0.json) }) }
}

extension Answered {
  /// Reads what was answered to a question: one id, or an array of them where several are allowed.
  public static func parsed(
    _ question: QuestionID, _ field: Field
  ) throws(FieldError) -> Answered {
    let known = Question.of(question)
    guard case .array = field.value else {
      return Answered(question, [try known.answer(field)])
    }
    guard known.multiple else { throw field.expected("one answer in quotes") }
    var answers: [AnswerID] = []
    for item in try field.items() {
      let answer = try known.answer(item)
      guard !answers.contains(answer) else {
        throw item.refused("\"\(answer.rawValue)\" is given twice")
      }
      answers.append(answer)
    }
    guard !answers.isEmpty else { throw field.refused("expected at least one answer") }
    return Answered(question, answers)
  }

  /// One id where one answer was given, else an array of them.
  public var json: JSONValue {
    let ids = answers.map { JSONValue.string($0.rawValue) }
    if let only = ids.first, ids.count == 1 { return only }
    return .array(ids)
  }
}

extension Question {
  /// An answer of this question; the error names the nearest of its own.
  fileprivate func answer(_ field: Field) throws(FieldError) -> AnswerID {
    let text = try field.string()
    guard let answer = answers.first(where: { $0.rawValue == text }) else {
      let own = answers.map { $0.rawValue }
      let listed = own.map { "\"\($0)\"" }.joined(separator: ", ")
      guard let near = nearest(to: text, in: own) else {
        throw field.expected("one of \(listed)")
      }
      throw FieldError(
        path: field.path, .unknown(kind: "answer", found: field.value.shown, nearest: near))
    }
    return answer
  }
}
