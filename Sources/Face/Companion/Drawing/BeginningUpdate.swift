import Anatomy
import Atlas
import Journal

extension Model {
  mutating func beginningHappened(_ message: BeginningMessage) {
    guard hasOpenEpisode else { return }
    switch message {
    case .painRated(let value):
      if let score = PainScore(value) { note(.painRated(score)) }
    case .beginningChosen(let beginning):
      unfinished.beginning = beginning
      note(.began(daysAgo: beginning.days))
      rank()
    case .ageGiven(let text): ageGiven(text)
    case .sexChosen(let sex):
      note(.sexGiven(sex))
      rank()
    case .broughtOnToggled(let what): toggle(what)
    case .effortChosen(let kind):
      let isChosen = chosenAnswers(.activityKind) == [kind]
      note(.questionAnswered(.activityKind, isChosen ? [] : [kind]))
      rank()
    case .beginningFinished:
      noteUntold()
      unfinished.beginIsDone = true
      rank()
      if nextQuestion == nil && unfinished.wanted == nil {
        endQuestions()
      } else {
        go(nextRoute)
      }
    }
  }

  private mutating func toggle(_ what: BroughtOn) {
    let isOn = chosenAnswers(what.question) == [.yes]
    note(.questionAnswered(what.question, isOn ? [] : [.yes]))
    if what == .effort && isOn && !chosenAnswers(.activityKind).isEmpty {
      note(.questionAnswered(.activityKind, []))
    }
    rank()
  }

  /// What was not ticked of what brought it on is a no: the list was seen, so it is not asked again.
  private mutating func noteUntold() {
    for what in BroughtOn.allCases where chosenAnswers(what.question).isEmpty {
      if what == .cold && chosenAnswers(.unaccustomed) != [.yes] { continue }
      note(.questionAnswered(what.question, [.no]))
    }
  }

  private mutating func ageGiven(_ text: String) {
    let digits = text.asciiDigits
    if digits.isEmpty {
      note(.ageGiven(nil))
    } else if let age = Int(digits), Ages.range.contains(age) {
      note(.ageGiven(age))
      notice = nil
    } else {
      notice =
        "Age: a whole number from \(Ages.range.lowerBound) to \(Ages.range.upperBound) is needed, or nothing."
      return
    }
    rank()
  }
}

enum Ages {
  static let range = 0...130  // years, as in the case contract
}

extension String {
  /// Digits of any script as 0 to 9, without blanks: keyboards write ٤١ and ४१ too.
  var asciiDigits: String {
    var text = ""
    for character in self where !character.isWhitespace {
      if let value = character.wholeNumberValue, (0...9).contains(value) {
        text += "\(value)"
      } else {
        text.append(character)
      }
    }
    return text
  }
}
