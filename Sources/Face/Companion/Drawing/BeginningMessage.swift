public import Findings
import Reasoning

/// How it is now, and how it began.
public enum BeginningMessage: Hashable, Sendable {
  case painRated(Int)
  case beginningChosen(Beginning)
  case ageGiven(String)
  case sexChosen(Person.Sex?)
  case beginningFinished
}

extension BeginningMessage {
  enum Word: String, CaseIterable {
    case pain = "pain"
    case began = "began"
    case age = "age"
    case sex = "sex"
    case done = "begin-done"
  }

  var code: String {
    switch self {
    case .painRated(let score): Word.pain.rawValue + " \(score)"
    case .beginningChosen(let beginning): Word.began.rawValue + " " + beginning.rawValue
    case .ageGiven: Word.age.rawValue
    case .sexChosen(let sex): Word.sex.rawValue + " " + (sex?.rawValue ?? unsaid)
    case .beginningFinished: Word.done.rawValue
    }
  }

  static func read(_ word: Word, _ text: inout MessageText) -> BeginningMessage? {
    switch word {
    case .pain: return text.number().map { .painRated($0) }
    case .began: return text.one(Beginning.self).map { .beginningChosen($0) }
    case .age: return .ageGiven(text.value)
    case .sex:
      guard let name = text.word() else { return nil }
      return name == unsaid ? .sexChosen(nil) : Person.Sex(rawValue: name).map { .sexChosen($0) }
    case .done: return .beginningFinished
    }
  }
}

/// The word for a sex that is not said.
private let unsaid = "unsaid"
