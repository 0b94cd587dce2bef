import Anatomy
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
    case .beginningFinished:
      unfinished.beginIsDone = true
      rank()
      if nextQuestion == nil { endQuestions() } else { go(nextRoute) }
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
