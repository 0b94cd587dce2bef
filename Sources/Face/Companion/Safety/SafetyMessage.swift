public import Safety

/// An answer to what cannot wait, or to what limits pressing.
public enum SafetyMessage: Hashable, Sendable {
  case flagToggled(RedFlagID)
  case flagDoubted(RedFlagID)
  /// Nothing in this group is a yes beyond what is ticked.
  case groupFinished(Int)
  case followUpAnswered(RedFlagID, AdviceLevel, Bool)
  case conditionToggled(ContraindicationID)
  case conditionsFinished
}

extension SafetyMessage {
  enum Word: String, CaseIterable {
    case flag = "flag"
    case flagUnsure = "flag-unsure"
    case flagsDone = "flags-done"
    case followUp = "follow-up"
    case condition = "condition"
    case conditionsDone = "conditions-done"
  }

  var code: String {
    switch self {
    case .flagToggled(let flag): Word.flag.rawValue + " " + flag.rawValue
    case .flagDoubted(let flag): Word.flagUnsure.rawValue + " " + flag.rawValue
    case .groupFinished(let group): Word.flagsDone.rawValue + " \(group)"
    case .followUpAnswered(let flag, let level, let yes):
      Word.followUp.rawValue + " \(flag.rawValue) \(level.rawValue) " + yes.code
    case .conditionToggled(let condition): Word.condition.rawValue + " " + condition.rawValue
    case .conditionsFinished: Word.conditionsDone.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> SafetyMessage? {
    switch word {
    case .flag: return text.one(RedFlagID.self).map { .flagToggled($0) }
    case .flagUnsure: return text.one(RedFlagID.self).map { .flagDoubted($0) }
    case .flagsDone: return text.number().map { .groupFinished($0) }
    case .followUp:
      guard let flag = text.one(RedFlagID.self), let level = text.one(AdviceLevel.self),
        let yes = text.yes()
      else { return nil }
      return .followUpAnswered(flag, level, yes)
    case .condition: return text.one(ContraindicationID.self).map { .conditionToggled($0) }
    case .conditionsDone: return .conditionsFinished
    }
  }
}
