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

  @Test func `a yes is milder than the flag's own level only where the evidence lists it`() {
    for flag in RedFlag.all {
      for answer in SafetyAnswer.allCases where answer != .no && answer != .notSure {
        let advice = flag.advice(for: answer)
        #expect(advice.level >= flag.action || flag.listed.contains(answer), "\(flag.id.rawValue)")
        #expect(advice.reasons == [.flag(flag.id)])
      }
      #expect(flag.advice(for: .yes).level == flag.action)
    }
  }

  @Test func `an answer is the level that it names`() {
    for flag in RedFlag.all {
      for (answer, level) in [
        (SafetyAnswer.yesMention, AdviceLevel.selfCare), (.yesWithinDays, .withinDays),
        (.yesSameDay, .sameDay), (.yesEmergency, .emergency),
      ] where flag.listed.contains(answer) || level >= flag.action {
        #expect(flag.advice(for: answer).level == level, "\(flag.id.rawValue) \(answer.rawValue)")
      }
    }
  }

  @Test func `every flag takes the answers that the evidence lists`() {
    for flag in RedFlag.all {
      #expect(Set(flag.answers).isSuperset(of: flag.listed), "\(flag.id.rawValue)")
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
        #expect(flag.listed.contains(answer))
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

  @Test func `what is only told opens nothing and says why it is kept`() {
    for flag in RedFlag.all where flag.listed.contains(.yesMention) {
      let told = flag.advice(for: .yesMention)
      #expect(told.level == .selfCare)
      #expect(told.reasons == [.flag(flag.id)])
      #expect(!SafetyAnswer.yesMention.isYes)
      let answers = SafetyAnswers(flags: [flag.id: .yesMention])
      #expect(answers.completed == answers)
    }
  }
}
