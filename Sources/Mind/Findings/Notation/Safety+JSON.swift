public import JSONText
public import Safety

extension [RedFlagID: SafetyAnswer] {
  /// Reads `{"cauda": "no", "dvt": "yes-emergency"}`.
  ///
  /// Fails on an answer to a follow-up that the flag does not have.
  public static func parsed(_ field: Field) throws(FieldError) -> [RedFlagID: SafetyAnswer] {
    var safety: [RedFlagID: SafetyAnswer] = [:]
    for named in try field.fields().all {
      if case .null = named.field.value { continue }
      let flag: RedFlagID = try named.key.word("red flag")
      safety[flag] = try SafetyAnswer.parsed(named.field, to: flag)
    }
    return safety
  }

  /// In the order of the flags.
  public var json: JSONValue {
    .object(
      RedFlagID.allCases.compactMap { flag in
        self[flag].map { Member(flag.rawValue, .string($0.rawValue)) }
      })
  }
}

extension SafetyAnswer {
  /// Reads an answer to a red flag; fails on a follow-up that the flag does not have.
  public static func parsed(
    _ field: Field, to flag: RedFlagID
  ) throws(FieldError) -> SafetyAnswer {
    let answer: SafetyAnswer = try field.word("safety answer")
    let own = RedFlag.of(flag).answers
    guard own.contains(answer) else {
      let listed = own.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
      throw field.expected("one of \(listed), as this flag has no such follow-up question")
    }
    return answer
  }
}

extension Set<ContraindicationID> {
  /// Reads `["anticoagulant"]`; one that is named twice counts once.
  public static func parsed(_ field: Field) throws(FieldError) -> Set<ContraindicationID> {
    var conditions: Set<ContraindicationID> = []
    for item in try field.items() { conditions.insert(try item.word("condition")) }
    return conditions
  }

  /// In the order of the ids.
  public var json: JSONValue {
    .array(
      ContraindicationID.allCases.filter { contains($0) }.map { .string($0.rawValue) })
  }
}
