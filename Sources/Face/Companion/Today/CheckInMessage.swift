public import Safety

/// How it is on a day after the first.
public enum CheckInMessage: Hashable, Sendable {
  case checkInPain(Int)
  case checkInSore(Int)
  case checkInEffect(AfterEffect)
  case checkInSaved
}

extension CheckInMessage {
  enum Word: String, CaseIterable {
    case pain = "check-pain"
    case sore = "check-sore"
    case effect = "check-effect"
    case save = "check-save"
  }

  var code: String {
    switch self {
    case .checkInPain(let score): Word.pain.rawValue + " \(score)"
    case .checkInSore(let score): Word.sore.rawValue + " \(score)"
    case .checkInEffect(let effect): Word.effect.rawValue + " " + effect.rawValue
    case .checkInSaved: Word.save.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> CheckInMessage? {
    switch word {
    case .pain: text.number().map { .checkInPain($0) }
    case .sore: text.number().map { .checkInSore($0) }
    case .effect: text.one(AfterEffect.self).map { .checkInEffect($0) }
    case .save: .checkInSaved
    }
  }
}
