internal import Anatomy
internal import Atlas
internal import Care
internal import Findings
internal import JSONText
internal import Safety

extension Happening {
  /// Reads what belongs to the kind; a later version and an unknown kind are kept as they are.
  static func parsed(_ value: JSONValue, version: Int) throws(FieldError) -> Happening {
    let kindField = try Field(value).fields().required(Entry.Key.kind)
    let word = try kindField.string()
    guard version <= Entry.version, let kind = Kind(rawValue: word) else {
      return .ofLaterVersion(value)
    }
    return try parsed(kind, Field(value))
  }

  private static func parsed(_ kind: Kind, _ entry: Field) throws(FieldError) -> Happening {
    func fields(_ names: String...) throws(FieldError) -> Fields {
      try entry.fields(knowing: Entry.Key.all + names)
    }
    switch kind {
    case .episodeStarted:
      _ = try fields()
      return .episodeStarted
    case .episodeEnded:
      _ = try fields()
      return .episodeEnded
    case .personNamed: return .personNamed(try fields(Key.name).required(Key.name).string())
    case .personChosen:
      _ = try fields()
      return .personChosen
    case .personErased:
      _ = try fields()
      return .personErased
    case .ageGiven:
      return .ageGiven(try fields(Key.age).optional(Key.age)?.wholeNumber(in: Person.ages))
    case .sexGiven: return .sexGiven(try fields(Key.sex).optional(Key.sex)?.word("sex"))
    case .safetyAnswered: return try safety(try fields(Key.flag, Key.answer))
    case .conditionAnswered:
      let fields = try fields(Key.condition, Key.holds)
      return .conditionAnswered(
        try fields.required(Key.condition).word("condition"),
        try fields.required(Key.holds).bool())
    case .drawingChanged:
      return .drawingChanged(try .parsed(try fields(Key.drawing).required(Key.drawing)))
    case .painRated:
      return .painRated(try PainScore.parsed(try fields(Key.pain).required(Key.pain)))
    case .began:
      return .began(
        daysAgo: try fields(Key.daysAgo).optional(Key.daysAgo)?.number(in: Person.painDays))
    case .questionAnswered: return try answered(try fields(Key.question, Key.answers))
    case .pressed:
      let fields = try fields(Key.point, Key.side, Key.felt)
      let place = try PressPlace.parsed(fields)
      return .pressed(
        place.point, place.side, try fields.optional(Key.felt)?.word("answer to a press"))
    case .released:
      return .released(
        try Released.parsed(try entry.fields(knowing: Entry.Key.all + Released.keys)))
    case .checkedIn:
      return .checkedIn(try CheckIn.parsed(try entry.fields(knowing: Entry.Key.all + CheckIn.keys)))
    case .habit:
      return .habit(
        try HabitNote.parsed(try entry.fields(knowing: Entry.Key.all + HabitNote.keys)))
    case .settingChanged:
      let fields = try fields(Key.key, Key.value)
      return .settingChanged(
        try fields.required(Key.key).string(), try fields.required(Key.value).string())
    case .withdrawn: return .withdrawn(try fields(Key.names).required(Key.names).string())
    }
  }

  private static func safety(_ fields: Fields) throws(FieldError) -> Happening {
    let flag: RedFlagID = try fields.required(Key.flag).word("red flag")
    return .safetyAnswered(
      flag, try SafetyAnswer.parsed(try fields.required(Key.answer), to: flag))
  }

  private static func answered(_ fields: Fields) throws(FieldError) -> Happening {
    let question: QuestionID = try fields.required(Key.question).word("question")
    guard let answers = fields.optional(Key.answers) else {
      return .questionAnswered(question, [])
    }
    return .questionAnswered(question, try Answered.parsed(question, answers).answers)
  }
}

extension PainScore {
  /// Reads a whole number from 0 to 10.
  static func parsed(_ field: Field) throws(FieldError) -> PainScore {
    guard let score = PainScore(try field.wholeNumber(in: range)) else {
      throw field.expected("a whole number from 0 to 10")
    }
    return score
  }
}
