public import Safety

/// An answer to what cannot wait, or to what limits pressing.
public enum SafetyMessage: Hashable, Sendable {
  case lineToggled(LineKey)
  /// Ticked, and not sure which sign of the line it is.
  case lineDoubted(LineKey)
  /// One sign of a line that names several.
  case signToggled(LineKey)
  /// The answer to the question after a tick, by its id; nil is "not sure".
  case signClarified(LineKey, String?)
  case followUpAnswered(RedFlagID, AdviceLevel, Bool)
  case limitFollowUpAnswered(ContraindicationID, AdviceLevel, Bool)
  case thenAskAnswered(RedFlagID, Bool)
  /// Nothing in this list is a yes beyond what is ticked.
  case listFinished(SafetyList.ListID)
  case recheckToggled(Recheck)
}

extension SafetyMessage {
  enum Word: String, CaseIterable {
    case line = "line"
    case lineUnsure = "line-unsure"
    case sign = "sign"
    case clarify = "clarify"
    case followUp = "follow-up"
    case limitFollowUp = "limit-follow-up"
    case thenAsk = "then-ask"
    case listDone = "list-done"
    case recheck = "recheck"
  }

  /// Stands for an answer that is none of those listed; no answer has it for its id.
  private static let notSure = "?"

  var code: String {
    switch self {
    case .lineToggled(let key): Word.line.rawValue + " " + key.text
    case .lineDoubted(let key): Word.lineUnsure.rawValue + " " + key.text
    case .signToggled(let key): Word.sign.rawValue + " " + key.text
    case .signClarified(let key, let answer):
      Word.clarify.rawValue + " " + key.text + " " + (answer ?? SafetyMessage.notSure)
    case .followUpAnswered(let flag, let level, let yes):
      Word.followUp.rawValue + " \(flag.rawValue) \(level.rawValue) " + yes.code
    case .limitFollowUpAnswered(let condition, let level, let yes):
      Word.limitFollowUp.rawValue + " \(condition.rawValue) \(level.rawValue) " + yes.code
    case .thenAskAnswered(let flag, let yes):
      Word.thenAsk.rawValue + " \(flag.rawValue) " + yes.code
    case .listFinished(let list): Word.listDone.rawValue + " " + list.rawValue
    case .recheckToggled(let question): Word.recheck.rawValue + " " + question.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> SafetyMessage? {
    switch word {
    case .line: return text.line().map { .lineToggled($0) }
    case .lineUnsure: return text.line().map { .lineDoubted($0) }
    case .sign: return text.line().map { .signToggled($0) }
    case .clarify:
      guard let key = text.line(), let answer = text.word() else { return nil }
      if answer == notSure { return .signClarified(key, nil) }
      return key.sign.clarify?.answer(answer) == nil ? nil : .signClarified(key, answer)
    case .followUp:
      guard let flag = text.one(RedFlagID.self), let level = text.one(AdviceLevel.self),
        let yes = text.yes()
      else { return nil }
      return .followUpAnswered(flag, level, yes)
    case .limitFollowUp:
      guard let id = text.one(ContraindicationID.self), let level = text.one(AdviceLevel.self),
        let yes = text.yes()
      else { return nil }
      return .limitFollowUpAnswered(id, level, yes)
    case .thenAsk:
      guard let flag = text.one(RedFlagID.self), let yes = text.yes() else { return nil }
      return .thenAskAnswered(flag, yes)
    case .listDone: return text.one(SafetyList.ListID.self).map { .listFinished($0) }
    case .recheck: return text.one(Recheck.self).map { .recheckToggled($0) }
    }
  }
}

extension MessageText {
  /// A line of a safety list.
  fileprivate mutating func line() -> LineKey? {
    guard let list = word(), let sign = word() else { return nil }
    return LineKey(list, sign)
  }
}
