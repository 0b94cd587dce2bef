import Assessment
import Atlas
import Findings
import Guidance
import Safety

// Whom to turn to, as the guidance has it.

extension Model {
  /// All that bears on pressing, but what was said for today.
  var assessedAdvice: Advice { guidance.advice }

  /// What to do now, with what was said for today at the place ahead.
  var advice: Advice {
    guidance.advice(today: record(at: placeAhead), recheck: unfinished.here.recheck)
  }

  /// The reasons in words, each once; what was ticked stands in its very words.
  var adviceReasons: [String] {
    var words: [String] = []
    for reason in advice.reasons {
      for said in self.words(for: reason) where !words.contains(said) { words.append(said) }
    }
    return words
  }

  private func words(for reason: AdviceReason) -> [String] {
    let signs =
      switch reason {
      case .flag(let flag): toldSigns.filter { $0.flag == flag }
      case .condition(let id): toldSigns.filter { $0 == .condition(id) }
      case .rule, .cause, .recheck, .afterEffect, .followUp, .stopSign: [SafetySign]()
      }
    return signs.isEmpty ? [reason.sentence] : signs.map { "You told: " + told($0) }
  }

  /// What to say to who answers: the very signs that were ticked, else every reason.
  var wordsForTheCall: [String] {
    let grave = heavySigns.filter { $0.advice.level == .emergency }
    let words =
      emergencySigns.map { told($0) }
      + grave.map { "While pressing: " + $0.plain.lowercasedFirst + "." }
    return words.isEmpty ? adviceReasons : words
  }
}
