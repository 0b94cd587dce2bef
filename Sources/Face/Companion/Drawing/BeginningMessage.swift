public import Atlas
public import Findings

/// How it is now, and how it began.
public enum BeginningMessage: Hashable, Sendable {
  case painRated(Int)
  case beginningChosen(Beginning)
  case ageGiven(String)
  case sexChosen(Person.Sex?)
  case broughtOnToggled(BroughtOn)
  case effortChosen(AnswerID)
  case beginningFinished
}

extension BeginningMessage {
  enum Word: String, CaseIterable {
    case pain = "pain"
    case began = "began"
    case age = "age"
    case sex = "sex"
    case broughtOn = "brought-on"
    case effort = "effort"
    case done = "begin-done"
  }

  var code: String {
    switch self {
    case .painRated(let score): Word.pain.rawValue + " \(score)"
    case .beginningChosen(let beginning): Word.began.rawValue + " " + beginning.rawValue
    case .ageGiven: Word.age.rawValue
    case .sexChosen(let sex): Word.sex.rawValue + " " + (sex?.rawValue ?? unsaid)
    case .broughtOnToggled(let what): Word.broughtOn.rawValue + " " + what.rawValue
    case .effortChosen(let kind): Word.effort.rawValue + " " + kind.rawValue
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
    case .broughtOn: return text.one(BroughtOn.self).map { .broughtOnToggled($0) }
    case .effort:
      guard let kind = text.one(AnswerID.self),
        Question.of(.activityKind).answers.contains(kind)
      else { return nil }
      return .effortChosen(kind)
    case .done: return .beginningFinished
    }
  }
}

/// The word for a sex that is not said.
private let unsaid = "unsaid"
