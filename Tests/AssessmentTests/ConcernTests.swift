import Anatomy
import Atlas
import Reasoning
import Safety
import Testing

@testable import Assessment

@Suite struct ConcernTests {
  /// All essential regions of the first pattern, on the left.
  private func drawing(_ mimic: Mimic) -> [DrawnArea] {
    (mimic.patterns.first?.refers ?? []).filter { $0.strength == .essential }.map {
      DrawnArea(Area.of($0.region, beside: .left))
    }
  }

  @Test(arguments: MimicID.allCases)
  func `the whole pattern fits whole, nothing fits nothing`(id: MimicID) {
    let mimic = Mimic.of(id)
    #expect(Concern.fit(mimic, drawing(mimic)) == (drawing(mimic).isEmpty ? 0 : 1))
    #expect(Concern.fit(mimic, []) == 0)
  }

  @Test(arguments: MimicID.allCases)
  func `answers without the pattern raise no concern`(id: MimicID) {
    let every = Question.all.map { Answered($0.id, $0.answers) }
    #expect(Concern(Mimic.of(id), drawing: [], told: every).chance == 0)
  }

  @Test(arguments: MimicID.allCases)
  func `a drawing alone raises no concern of what needs help today`(id: MimicID) {
    let mimic = Mimic.of(id)
    let concern = Concern(mimic, drawing: drawing(mimic), told: [])
    #expect(!concern.isRaised || mimic.action < .sameDay)
  }

  @Test(arguments: [
    (AdviceLevel.selfCare, 0.5), (.withinDays, 0.5), (.sameDay, 0.35), (.emergency, 0.2),
  ])
  func `the worse a miss, the lower the threshold`(action: AdviceLevel, expected: Double) {
    #expect(Concern.Level.threshold(action) == expected)
  }

  @Test func `a concern is raised at its threshold and not below`() throws {
    let mimic = Mimic.of(.hipOsteoarthritis)
    func concern(_ answers: [Answered]) -> Concern {
      Concern(mimic, drawing: drawing(mimic), told: answers)
    }
    // Odds of 1 : 9 times 4 for the whole pattern; a strong answer (6) passes even odds.
    #expect(abs(concern([]).odds - 4.0 / 9) < 1e-12)
    #expect(!concern([]).isRaised)
    let strong = try #require(
      Question.all.first { question in
        question.ratio(for: .hipOsteoarthritis, [.yes]) >= 2.25 && question.answers.contains(.yes)
      })
    #expect(concern([Answered(strong.id, [.yes])]).isRaised)
    #expect(!concern([Answered(strong.id, [.no])]).isRaised)
  }

  @Test func `tingling and numbness with the pattern of a nerve root ask a clinician first`() {
    let mimic = Mimic.of(.radiculopathyS1)
    let findings = Findings(
      drawing: drawing(mimic),
      answers: [
        Answered(.numbTingle, [.yes]), Answered(.numbWhere, [.outerFootOrSole]),
        Answered(.coughLeg, [.yes]), Answered(.legWorseThanBack, [.leg]),
      ])
    #expect(findings.advice.level == .withinDays)
    #expect(findings.advice.selfMassage == .askFirst)
    #expect(findings.advice.reasons.contains("radiculopathy-s1"))
  }

  @Test func `a cause of one context needs its context`() {
    for context in ConcernContext.all {
      let mimic = Mimic.of(context.mimic)
      let others = Question.all.filter { $0.id != context.question }.map {
        Answered($0.id, $0.answers)
      }
      #expect(Concern(mimic, drawing: drawing(mimic), told: others).chance == 0)
      let given = others + [Answered(context.question, context.answers)]
      #expect(Concern(mimic, drawing: drawing(mimic), told: given).chance > 0)
    }
  }

  @Test func `answers of a group never count more than its cap`() {
    for mimic in Mimic.all {
      let every = Question.all.map { Answered($0.id, $0.answers) }
      let concern = Concern(mimic, drawing: drawing(mimic), told: every)
      let prior = ConcernContext.of(mimic.id)?.chance ?? mimic.band.chance
      let most = prior / (1 - prior) * 4 * ConcernGroup.symptom.cap * ConcernGroup.background.cap
      #expect(concern.odds <= most * (1 + 1e-12))
    }
  }
}
