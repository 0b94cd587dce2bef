internal import Findings
internal import JSONText
public import Safety

// Answers to safety questions. Red flags and contraindications keep the kinds and fields they always
// had; what was said beyond yes and no stands beside them.

extension Happening {
  /// A plain answer to a flag as a whole.
  public static func safetyAnswered(_ flag: RedFlagID, _ answer: SafetyAnswer) -> Happening {
    .signAnswered(.flag(flag), Said(answer), isAgain: false)
  }

  /// A plain answer to a contraindication.
  public static func conditionAnswered(_ id: ContraindicationID, _ holds: Bool) -> Happening {
    .signAnswered(.condition(id), Said(holds ? .yes : .no), isAgain: false)
  }

  static func safetyMembers(_ sign: SafetySign, _ said: Said, isAgain: Bool) -> [Member] {
    var members: [Member]
    switch sign {
    case .flag(let id): members = flagMembers(id, said.answer)
    case .item(let id):
      members = flagMembers(id.flag, said.answer) + [Member(Key.item, .string(id.rawValue))]
    case .condition(let id):
      members = [
        Member(Entry.Key.kind, .string(Kind.conditionAnswered.rawValue)),
        Member(Key.condition, .string(id.rawValue)),
        Member(Key.holds, .bool(said.answer != .no)),
      ]
    }
    if let option = said.option { members.append(Member(Key.option, .string(option))) }
    if let raised = said.raised { members.append(Member(Key.raised, .string(raised.rawValue))) }
    if !said.refused.isEmpty {
      let refused = AdviceLevel.allCases.filter { said.refused.contains($0) }
      members.append(
        Member(Key.refused, .array(refused.map { JSONValue.string($0.rawValue) })))
    }
    if isAgain { members.append(Member(Key.again, .bool(true))) }
    return members
  }

  private static func flagMembers(_ flag: RedFlagID, _ answer: SafetyAnswer) -> [Member] {
    [
      Member(Entry.Key.kind, .string(Kind.safetyAnswered.rawValue)),
      Member(Key.flag, .string(flag.rawValue)), Member(Key.answer, .string(answer.rawValue)),
    ]
  }

  static let safetyKeys = [
    Key.flag, Key.answer, Key.item, Key.option, Key.raised, Key.refused, Key.again,
  ]
  static let conditionKeys = [Key.condition, Key.holds, Key.option, Key.raised, Key.refused]

  static func safety(_ fields: Fields) throws(FieldError) -> Happening {
    let flag: RedFlagID = try fields.required(Key.flag).word("red flag")
    let answer = try SafetyAnswer.parsed(try fields.required(Key.answer), to: flag)
    var sign = SafetySign.flag(flag)
    if let field = fields.optional(Key.item) {
      let item: SafetyItemID = try field.word("sign of a red flag")
      guard item.flag == flag else { throw field.expected("a sign of \(flag.rawValue)") }
      sign = .item(item)
    }
    let said = try self.said(answer, to: sign, fields)
    let isAgain = try fields.optional(Key.again)?.bool() ?? false
    return .signAnswered(sign, said, isAgain: isAgain)
  }

  static func condition(_ fields: Fields) throws(FieldError) -> Happening {
    let id: ContraindicationID = try fields.required(Key.condition).word("condition")
    let holds = try fields.required(Key.holds).bool()
    let sign = SafetySign.condition(id)
    return .signAnswered(
      sign, try said(holds ? .yes : .no, to: sign, fields), isAgain: false)
  }

  private static func said(
    _ answer: SafetyAnswer, to sign: SafetySign, _ fields: Fields
  ) throws(FieldError) -> Said {
    var said = Said(answer)
    if let field = fields.optional(Key.option) {
      let option = try field.string()
      guard sign.clarify?.answer(option) != nil else {
        throw field.expected("an answer to the question of \(sign.code)")
      }
      said.option = option
    }
    said.raised = try fields.optional(Key.raised)?.word("level of advice")
    if let field = fields.optional(Key.refused) {
      for item in try field.items() { said.refused.insert(try item.word("level of advice")) }
    }
    return said
  }
}
