import Evidence
import Safety
import Testing

@Suite struct RedFlagTests {
  @Test(arguments: RedFlagID.allCases) func `an entry bears the id it is found by`(id: RedFlagID) {
    #expect(RedFlag.of(id).id == id)
  }

  @Test func `no flag is missing and none stands twice`() {
    #expect(RedFlag.all.map { $0.id } == RedFlagID.allCases)
  }

  @Test func `a yes is never milder than the flag's own level`() {
    for flag in RedFlag.all {
      for answer in flag.answers where answer.isYes {
        #expect(flag.advice(for: answer).level >= flag.action)
        #expect(flag.advice(for: answer).reasons == [.flag(flag.id)])
      }
    }
  }

  @Test func `a no asks for nothing`() {
    for flag in RedFlag.all { #expect(flag.advice(for: .no) == .selfCare) }
  }

  @Test func `not sure counts as yes from the same day upwards and raises nothing below`() {
    for flag in RedFlag.all {
      let unsure = flag.advice(for: .notSure)
      switch flag.action {
      case .sameDay, .emergency: #expect(unsure == flag.advice(for: .yes))
      case .selfCare, .withinDays:
        #expect(unsure.level == .selfCare)
        #expect(unsure.reasons == [.flag(flag.id)])
      }
    }
  }

  @Test func `a follow-up raises to exactly its level`() {
    for flag in RedFlag.all {
      for followUp in flag.followUps {
        #expect(followUp.raisesTo > flag.action)
        let answer: SafetyAnswer = followUp.raisesTo == .emergency ? .yesEmergency : .yesSameDay
        #expect(flag.advice(for: answer).level == followUp.raisesTo)
        #expect(flag.answers.contains(answer))
      }
    }
  }

  @Test func `from the same day upwards nothing is pressed`() {
    for flag in RedFlag.all {
      for answer in flag.answers {
        let advice = flag.advice(for: answer)
        if advice.level >= .sameDay { #expect(advice.selfMassage == .no) }
      }
    }
  }

  @Test func `every flag is asked in exactly one group, an emergency in none but the first five`() {
    let asked = RedFlagGroup.all.flatMap { $0.flags }
    #expect(asked.count == RedFlagID.allCases.count)
    #expect(Set(asked) == Set(RedFlagID.allCases))
    #expect(RedFlagGroup.all.map { $0.id }.count == RedFlagGroup.GroupID.allCases.count)
    for flag in RedFlagGroup.all.last?.flags ?? [] {
      #expect(RedFlag.of(flag).action < .sameDay)
    }
  }

  @Test(arguments: [(9, false), (10, true), (60, true), (61, false)])
  func `pregnancy is asked from 10 to 60, and of nobody who said male`(age: Int, isAsked: Bool) {
    for id in [RedFlagID.earlyPregnancy, .bleedPregnancy] {
      #expect(RedFlag.of(id).isAsked(age: age, isMale: false) == isAsked)
      #expect(!RedFlag.of(id).isAsked(age: age, isMale: true))
      #expect(RedFlag.of(id).isAsked(age: nil, isMale: false))
    }
  }

  @Test(arguments: [(49, false), (50, true), (51, true)])
  func `polymyalgia is asked from 50 on`(age: Int, isAsked: Bool) {
    #expect(RedFlag.of(.polymyalgia).isAsked(age: age, isMale: true) == isAsked)
  }

  @Test func `hiding a question never changes what an answer to it means`() {
    let answers = SafetyAnswers(flags: [.earlyPregnancy: .yes])
    #expect(answers.advice.level == .emergency)
  }
}
