import Assessment
import Atlas
import Care
import Evidence
import Journal
import Reasoning
import Safety

// Whom to turn to. Everything that is known is joined, and joining can only make it stricter.

extension Model {
  /// From the safety answers and the conditions alone.
  var safetyAdvice: Advice {
    SafetyAnswers(flags: flags, conditions: conditions).completed.advice
  }

  /// All that bears on pressing, but the re-check of the place in hand.
  var assessedAdvice: Advice {
    diary.advice(joinedTo: safetyAdvice.joined(assessed), on: today)
  }

  /// What to do now.
  var advice: Advice { assessedAdvice.joined(unfinished.release?.advice ?? .selfCare) }

  /// The reasons in words, each once.
  var adviceReasons: [String] {
    var words: [String] = []
    for id in advice.reasons {
      let said = Model.words(forReason: id)
      if !words.contains(said) { words.append(said) }
    }
    return words
  }

  /// An id of a reason as a sentence.
  private static func words(forReason id: String) -> String {
    if let flag = RedFlagID(rawValue: id) { return "You said yes to: " + RedFlag.of(flag).ask.text }
    if let condition = ContraindicationID(rawValue: id) {
      return "You said: " + Contraindication.of(condition).condition.text + "."
    }
    if let mimic = MimicID(rawValue: id) { return "It may be: " + Mimic.of(mimic).name.text + "." }
    let parts = id.split(separator: ":").map { String($0) }
    guard parts.count == 2 else { return id }
    if let question = Recheck(rawValue: parts[1]) { return question.meaning.text }
    if let effect = AfterEffect(rawValue: parts[1]) {
      return "You noticed: " + effect.plain.lowercasedFirst + "."
    }
    if let rule = FollowUpRule(rawValue: parts[1]) { return rule.says.text }
    if let sign = StopSign(rawValue: parts[1]) {
      return "While pressing: " + sign.plain.lowercasedFirst + "."
    }
    if let mimic = MimicID(rawValue: parts[1]) {
      return "It may be: " + Mimic.of(mimic).name.text + "."
    }
    return id
  }

  /// The groups of red flags, each with what is asked of this person.
  var flagGroups: [RedFlagGroup] { RedFlagGroup.all }

  func isAsked(_ flag: RedFlagID) -> Bool {
    RedFlag.of(flag).isAsked(age: findings.person.age, isMale: findings.person.sex == .male)
  }

  /// A state that can't be of this person is not asked.
  func mayApply(_ condition: ContraindicationID) -> Bool {
    condition != .pregnancy || findings.person.sex != .male
  }
}
