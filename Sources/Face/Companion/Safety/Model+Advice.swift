import Assessment
import Atlas
import Care
import Evidence
import Reasoning
import Safety

// Whom to turn to. Everything that is known is joined, and joining can only make it stricter.

extension Model {
  /// From the safety answers and the conditions alone.
  var safetyAdvice: Advice { advice(of: record(at: nil)) }

  /// From what was said, and from what was said for today at this place.
  private func advice(of record: SafetyRecord) -> Advice {
    let facts = facts(at: nil)
    return record.answers(knowing: facts).completed(knowing: facts).advice(knowing: facts)
  }

  /// What was said for today at the place ahead.
  private var adviceHere: Advice { advice(of: record(at: placeAhead)) }

  /// All that bears on pressing, but the re-check of the place in hand.
  var assessedAdvice: Advice {
    var joined = safetyAdvice.joined(assessed)
    if let followUp { joined = joined.joined(followUp.advice) }
    return heavySigns.reduce(joined) { $0.joined($1.advice) }
  }

  /// What to do now.
  var advice: Advice { assessedAdvice.joined(adviceHere).joined(unfinished.here.advice) }

  /// The reasons in words, each once: first the very signs that were ticked.
  var adviceReasons: [String] {
    var words: [String] = []
    for id in advice.reasons {
      for said in self.words(forReason: id) where !words.contains(said) { words.append(said) }
    }
    return words
  }

  private func words(forReason id: String) -> [String] {
    var signs: [SafetySign] = []
    if let flag = RedFlagID(rawValue: id) { signs += toldSigns.filter { $0.flag == flag } }
    if let condition = ContraindicationID(rawValue: id) {
      signs += toldSigns.filter { $0 == .condition(condition) }
    }
    return signs.isEmpty ? [Model.words(forReason: id)] : signs.map { "You told: " + told($0) }
  }

  /// An id of a reason as a sentence, where no tick was the reason.
  private static func words(forReason id: String) -> String {
    if let flag = RedFlagID(rawValue: id) { return RedFlag.of(flag).reason.text }
    if let condition = ContraindicationID(rawValue: id) {
      return "This limits pressing: " + Contraindication.of(condition).short.text + "."
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
}

extension HereToday {
  /// What a change since the last session asks for, until it was told or taken back.
  var advice: Advice {
    Recheck.allCases.filter { recheck[$0] == true }
      .reduce(Advice.selfCare) { $0.joined($1.advice) }
  }
}
