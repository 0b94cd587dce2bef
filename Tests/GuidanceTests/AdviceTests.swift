import Anatomy
import Assessment
import Atlas
import Findings
import Guidance
import Reasoning
import Safety
import TestSupport
import Testing

@testable import Guidance

@Suite struct AdviceTests {
  @Test func `every answer to every red flag reaches the result, at its own level or above`() {
    for flag in RedFlag.all {
      for answer in flag.answers {
        let advice = flag.advice(for: answer)
        let result = Case(id: "x", findings: Findings(safety: [flag.id: answer])).assessed()
        #expect(result.advice.isAtLeast(advice), "\(flag.id.rawValue) \(answer.rawValue)")
        #expect((result.advice.level == .emergency) == (result.ranking.next == .stop(.safety)))
      }
    }
  }

  @Test func `every pair of yeses asks for what both ask for`() {
    for a in RedFlag.all {
      let first = Findings(safety: [a.id: .yes]).advice
      for b in RedFlag.all where b.id != a.id {
        let second = Findings(safety: [b.id: .yes]).advice
        let both = Findings(safety: [a.id: .yes, b.id: .yes]).advice
        #expect(both.isAtLeast(first) && both.isAtLeast(second), "\(a.id) \(b.id)")
      }
      for condition in ContraindicationID.allCases {
        let second = Findings(conditions: [condition]).advice
        let both = Findings(safety: [a.id: .yes], conditions: [condition]).advice
        #expect(both.isAtLeast(first) && both.isAtLeast(second), "\(a.id) \(condition)")
      }
    }
  }

  @Test func `three red flags through the whole path ask for the strictest of the three`() {
    var random = SplitMix(seed: 31)
    for _ in 0..<200 {
      let three = RedFlag.all.shuffled(using: &random).prefix(3).map { flag in
        (flag, flag.answers.randomElement(using: &random) ?? .yes)
      }
      var findings = Samples.findings(6, using: &random)
      var expected = Case(id: "x", findings: findings).assessed().advice
      for (flag, answer) in three {
        findings.safety[flag.id] = nil
        expected = findings.advice
        findings.safety[flag.id] = answer
        let advice = Case(id: "x", findings: findings).assessed().advice
        #expect(advice.isAtLeast(expected))
        #expect(advice.isAtLeast(flag.advice(for: answer)))
      }
    }
  }

  @Test func `no fact that is added makes the advice milder or takes back a reason`() {
    for seed in 0..<200 {
      var random = SplitMix(seed: UInt64(seed))
      var findings = Findings()
      var advice = findings.advice
      for _ in 0..<30 {
        findings.add(Samples.fact(using: &random))
        let next = findings.advice
        #expect(next.isAtLeast(advice), "seed \(seed)")
        advice = next
      }
    }
  }

  @Test func `the order in which things were told does not matter`() {
    for seed in 0..<100 {
      var random = SplitMix(seed: UInt64(seed))
      let findings = Samples.findings(20, using: &random)
      var other = findings
      other.answers.shuffle(using: &random)
      other.drawing.shuffle(using: &random)
      other.presses.shuffle(using: &random)
      #expect(findings.advice == other.advice, "seed \(seed)")
    }
  }

  @Test func `left and right ask for the same`() throws {
    for seed in 0..<100 {
      var random = SplitMix(seed: UInt64(seed))
      let findings = Samples.findings(20, using: &random)
      var other = findings
      other.drawing = findings.drawing.map { DrawnArea($0.area.mirrored, isWorst: $0.isWorst) }
      other.presses = findings.presses.map { Press($0.point, $0.side.mirrored, $0.felt) }
      #expect(findings.advice == other.advice, "seed \(seed)")
    }
  }

  @Test func `not sure changes nothing among the questions`() {
    for question in Question.all where question.answers.contains(.notSure) {
      let findings = Findings(answers: [Answered(question.id, [.notSure])])
      #expect(findings.advice == .selfCare, "\(question.id.rawValue)")
    }
  }

  @Test func `a yes to a question counts in the flag or condition that asks the same`() {
    for same in SameQuestion.all where same.countsThere {
      for answer in same.answers {
        let asked = Findings(answers: [Answered(same.question, [answer])]).advice
        let twin: Advice
        switch same.twin {
        case .flag(let flag): twin = RedFlag.of(flag).advice(for: .yes)
        case .condition(let condition): twin = Contraindication.of(condition).advice
        }
        #expect(asked.isAtLeast(twin), "\(same.question.rawValue)=\(answer.rawValue)")
      }
    }
  }

  @Test(arguments: [(17, true), (18, false), (0, true), (130, false)])
  func `under eighteen is for a clinician, and nobody presses`(age: Int, isChild: Bool) {
    let advice = Findings(person: Person(age: age)).advice
    #expect((advice.level >= .withinDays && advice.selfMassage == .no) == isChild)
    #expect(advice.reasons.contains(.flag(.child)) == isChild)
  }

  @Test(arguments: [(80, .ok), (81, .lighter), (nil, .ok)] as [(Int?, SelfMassage)])
  func `over eighty is pressed lightly`(age: Int?, expected: SelfMassage) {
    #expect(Findings(person: Person(age: age)).advice.selfMassage == expected)
  }

  @Test(arguments: [(41.9, false), (42, false), (42.1, true), (nil, false)] as [(Double?, Bool)])
  func `more than six weeks are named, and change no level`(days: Double?, isNamed: Bool) {
    let advice = Findings(days: days).advice
    #expect(advice.reasons.contains(.rule(.overSixWeeks)) == isNamed)
    #expect(advice.level == .selfCare)
  }

  @Test func `signs in the leg and a recent clot are for a clinician in the next days`() {
    for condition in [ContraindicationID.nerveSigns, .pastClot] {
      let advice = Findings(conditions: [condition]).advice
      #expect(advice.level == .withinDays)
      #expect(advice.selfMassage >= .avoidArea)
    }
  }

  @Test func `pregnancy limits pressing, said as a condition or as an answer`() {
    let said = Findings(answers: [Answered(.pregnancy, [.yes])]).advice
    #expect(said == Findings(conditions: [.pregnancy]).advice)
    #expect(said.selfMassage >= .avoidArea)
  }

  @Test func `an empty case asks for nothing`() {
    #expect(Findings().advice == .selfCare)
  }
}
