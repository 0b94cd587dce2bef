internal import Anatomy
internal import Atlas
internal import Evidence
internal import Findings

// How places are called in papers for clinicians.

extension Side {
  /// "left ", "right " or nothing.
  var before: String {
    switch self {
    case .left: "left "
    case .right: "right "
    case .midline: ""
    }
  }
}

extension Area {
  /// "left buttock, upper outer".
  var plain: String { side.before + region.plain.loweredFirst }
}

extension PressPlace {
  /// "left piriformis, outer point".
  var plain: String {
    let entry = TriggerPoint.of(point)
    return side.before + Muscle.of(entry.muscle).latin.text + ", " + entry.name.text.loweredFirst
  }
}

extension String {
  /// With a small first letter, for the middle of a sentence; names of letters (S1) stay.
  var loweredFirst: String {
    guard let second = dropFirst().first, second.isLowercase || second == " " else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// At most so many words, on one line, with an ellipsis where more stood.
  func cut(toWords most: Int) -> String {
    let words = split {
      $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t"
    }
    let kept = words.prefix(most).map { $0.prefix(String.longestWord) }.joined(separator: " ")
    return words.count > most ? kept + " …" : kept
  }

  /// Letters of one word: a longer one would leave the page. Ours
  private static let longestWord = 30
}
