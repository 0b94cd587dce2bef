import Anatomy
import Evidence
import Safety

// How the rules of asking are told to a clinician.

extension ReviewSheet {
  static func asked(_ stage: SafetyStage, _ when: [When]?) -> String {
    let rows = (when ?? []).map { words($0) }
    return rows.isEmpty
      ? stage.rawValue + ", always" : stage.rawValue + ", when " + rows.joined(separator: "; or ")
  }

  static func words(_ rule: StricterWhen) -> String {
    rule.pressing.rawValue + " when " + rule.when.map { words($0) }.joined(separator: "; or ")
  }

  /// What an answer counts as, and what else it does.
  static func words(_ answer: ClarifyingAnswer) -> String {
    var parts = [answer.limit?.rawValue ?? answer.sets.rawValue]
    if let pressing = answer.pressing { parts.append("pressing " + pressing.rawValue) }
    if let other = answer.setsOther {
      parts.append(other.flag.rawValue + " " + other.answer.rawValue)
    }
    if let condition = answer.setsCondition { parts.append("limit " + condition.rawValue) }
    if let only = answer.counts {
      let without = only.without.map { ", without " + $0.rawValue }.joined()
      parts.append("only to age \(only.ageTo)\(without), else \(only.otherwise.rawValue)")
    }
    if let raised = answer.raised {
      let by = raised.flags.map { $0.rawValue } + raised.conditions.map { $0.rawValue }
      parts.append(raised.to.rawValue + " with " + by.joined(separator: " or "))
    }
    return parts.joined(separator: ", ")
  }

  private static func words(_ when: When) -> String {
    var parts: [String] = []
    if let regions = when.regions { parts.append("drawn: " + words(regions)) }
    if let regions = when.notRegions { parts.append("not drawn: " + words(regions)) }
    if let regions = when.worst { parts.append("worst: " + words(regions)) }
    if let regions = when.press { parts.append("to be pressed: " + words(regions)) }
    if when.onOneSide { parts.append("on one side") }
    if let age = when.ageFrom { parts.append("from age \(age)") }
    if let age = when.ageTo { parts.append("to age \(age)") }
    if when.notMale { parts.append("not male") }
    if let days = when.daysFrom { parts.append("from day \(days)") }
    if let days = when.daysTo { parts.append("to day \(days)") }
    if let age = when.onsetAgeTo { parts.append("began at \(age) or younger") }
    let told =
      when.conditions.map { $0.rawValue } + when.flags.map { $0.rawValue }
      + when.answers.map { $0.rawValue }
    if !told.isEmpty { parts.append("told: " + told.joined(separator: " or ")) }
    return parts.joined(separator: ", ")
  }

  private static func words(_ regions: Regions) -> String {
    regions.all.map { $0.rawValue }.joined(separator: " ")
  }

  /// Every answer that counts less than the plain tick: what a clinician should look at first.
  static var loweredPage: ReviewPage {
    ReviewPage(
      kind: .lowered, id: "answers-that-count-less",
      title: "Answers that count less than the tick itself",
      rows: [
        .init(
          "switch", Lowered.isOn ? "on: they count as told" : "off: each counts as the tick", .ours)
      ]
        + Lowered.all.map { row in
          let answer = row.sign.clarify?.answer(row.answer.text)
          let means = answer.map { words($0) } ?? ""
          let id = row.sign.code + ":" + row.answer.text
          return .init(
            id + " → " + means,
            (answer?.say.text ?? "") + " Why: " + row.why.text + " In the first version a yes: "
              + row.wasYes.rawValue + ".", .ours, row.sources)
        }, sources: [])
  }
}
