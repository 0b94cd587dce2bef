import Safety
import Testing

/// Everything that can be answered, one thing at a time.
private enum Given: Hashable {
  case flag(RedFlagID, SafetyAnswer)
  case condition(ContraindicationID)

  static let all: [Given] =
    RedFlag.all.flatMap { flag in flag.answers.filter { $0 != .no }.map { Given.flag(flag.id, $0) }
    }
    + ContraindicationID.allCases.map { .condition($0) }
}

extension SafetyAnswers {
  fileprivate init(_ given: [Given]) {
    self.init()
    for one in given {
      switch one {
      case .flag(let id, let answer): flags[id] = answer
      case .condition(let id): conditions.insert(id)
      }
    }
  }
}

/// Two answers to the same flag are a change of mind, not an addition.
private func sameFlag(_ a: Given, _ b: Given) -> Bool {
  if case .flag(let x, _) = a, case .flag(let y, _) = b { return x == y }
  return false
}

private func isAtLeast(_ a: Advice, _ b: Advice) -> Bool {
  a.level >= b.level && a.selfMassage >= b.selfMassage
}

@Suite struct SafetyAnswersTests {
  @Test func `nothing answered asks for nothing`() {
    #expect(SafetyAnswers().advice == .selfCare)
  }

  @Test func `any second answer makes the advice of the first no milder`() {
    for a in Given.all {
      let alone = SafetyAnswers([a]).advice
      for b in Given.all where !sameFlag(a, b) {
        #expect(isAtLeast(SafetyAnswers([a, b]).advice, alone))
      }
    }
  }

  @Test func `any third answer makes the advice of two no milder`() {
    // The advice of a set is the join of its single ones, so it is enough that this holds for every
    // pair and that every third keeps it; both are checked without sampling.
    let single = Dictionary(
      uniqueKeysWithValues: Given.all.map { ($0, SafetyAnswers([$0]).advice) })
    var checked = 0
    for (i, a) in Given.all.enumerated() {
      for b in Given.all[i...] where a != b && !sameFlag(a, b) {
        let two = SafetyAnswers([a, b]).advice
        guard let x = single[a], let y = single[b] else { continue }
        let joined = x.joined(y)
        #expect(two.level == joined.level && two.selfMassage == joined.selfMassage)
        for (_, third) in single { #expect(isAtLeast(two.joined(third), two)) }
        checked += 1
      }
    }
    #expect(checked > Given.all.count)
  }

  @Test func `the order of the answers changes nothing`() {
    for a in Given.all {
      for b in Given.all where !sameFlag(a, b) {
        #expect(SafetyAnswers([a, b]).advice == SafetyAnswers([b, a]).advice)
      }
    }
  }

  @Test func `completing takes nothing away, adds nothing twice and is never milder`() {
    for a in Given.all {
      for b in Given.all where !sameFlag(a, b) {
        let given = SafetyAnswers([a, b])
        let completed = given.completed
        #expect(completed.completed == completed)
        #expect(completed.conditions.isSuperset(of: given.conditions))
        for (id, answer) in given.flags where answer.isYes {
          #expect(completed.flags[id] == answer)
        }
        #expect(isAtLeast(completed.advice, given.advice))
      }
    }
  }

  @Test(arguments: [
    (RedFlagID.dvt, ContraindicationID.dvt), (.fever, .fever), (.child, .childConsent),
    (.rash, .skin), (.steroidOsteoporosis, .osteoporosis), (.thinnerBleed, .anticoagulant),
  ])
  func `a yes to the flag is a yes to what asks the same`(
    flag: RedFlagID, condition: ContraindicationID
  ) {
    #expect(SafetyAnswers(flags: [flag: .yes]).completed.conditions.contains(condition))
    #expect(SafetyAnswers(flags: [flag: .no]).completed.conditions.isEmpty)
    #expect(SafetyAnswers(flags: [flag: .notSure]).completed.conditions.isEmpty)
  }

  @Test func `an illness now is not an infection with the pain`() {
    let answers = SafetyAnswers(conditions: [.fever]).completed
    #expect(answers.flags.isEmpty)
    #expect(answers.advice.level == .selfCare)
    #expect(answers.advice.selfMassage == .no)
  }
}
