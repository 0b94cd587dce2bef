import Testing

@testable import Safety

@Suite struct AdviceReasonTests {
  @Test(arguments: AdviceReason.all)
  func `what is written is read again as the same reason`(reason: AdviceReason) {
    #expect(AdviceReason(text: reason.text) == reason)
  }

  @Test func `no two reasons have the same text`() {
    #expect(Set(AdviceReason.all.map { $0.text }).count == AdviceReason.all.count)
    #expect(AdviceReason.all.count > 140)
  }

  @Test(arguments: [
    ("flag:dvt", AdviceReason.flag(.dvt)), ("condition:dvt", .condition(.dvt)),
    ("cause:dvt", .cause(.dvt)), ("rule:old-age", .rule(.oldAge)),
    ("recheck:danger", .recheck(.danger)), ("after:fever", .afterEffect(.fever)),
    ("follow-up:r2", .followUp(.worse)), ("stop:numb", .stopSign(.numb)),
    // As older results have them.
    ("dvt", .flag(.dvt)), ("pregnancy", .condition(.pregnancy)),
    ("over-six-weeks", .rule(.overSixWeeks)),
    ("gtps", .cause(.gtps)),
  ])
  func `a reason is read with its kind, and an older one without`(
    text: String, reason: AdviceReason
  ) {
    #expect(AdviceReason(text: text) == reason)
  }

  @Test(arguments: [
    "", ":", "flag:", "flag:gtps", "flag", "cause:flag:dvt", "numb", "Flag:dvt", "dvt:",
  ])
  func `what is no reason is not read as one`(text: String) {
    #expect(AdviceReason(text: text) == nil)
  }

  @Test(arguments: SafetyAnswers.implied.indices)
  func `what a yes means beyond its sign has that sign for its reason`(row: Int) {
    let pair = SafetyAnswers.implied[row]
    let advice = SafetyAnswers(flags: [pair.flag: .yes]).advice
    #expect(advice.reasons == [.flag(pair.flag)])
    let limit = Contraindication.of(pair.condition).advice.selfMassage
    #expect(advice.selfMassage >= limit)
  }

  @Test(arguments: ContraindicationID.allCases)
  func `a condition that means a flag is the one that is named`(condition: ContraindicationID) {
    let answers = SafetyAnswers(conditions: [condition])
    #expect(answers.advice.reasons == [.condition(condition)])
    let completed = answers.completed
    let all = SafetyAnswers(flags: completed.flags, conditions: completed.conditions).advice
    #expect(answers.advice.level == all.level && answers.advice.selfMassage == all.selfMassage)
  }
}
