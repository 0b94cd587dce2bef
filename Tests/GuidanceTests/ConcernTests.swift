import Anatomy
import Atlas
import Findings
import Reasoning
import Safety
import Testing

@testable import Guidance

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
    #expect(Concern.fit(mimic, drawing(mimic)).share == (drawing(mimic).isEmpty ? 0 : 1))
    #expect(Concern.fit(mimic, []).drawn == 0)
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

  @Test(arguments: [(1, false), (2, false), (3, true), (4, true)])
  func `three quarters of the pattern of a common cause raise a concern, half does not`(
    drawn: Int, isRaised: Bool
  ) {
    let mimic = Mimic.of(.hipOsteoarthritis)
    let concern = Concern(mimic, drawing: Array(drawing(mimic).prefix(drawn)), told: [])
    #expect(drawing(mimic).count == 4)
    #expect(concern.isRaised == isRaised)
  }

  @Test func `an answer that speaks for the cause makes half of the pattern enough`() throws {
    let mimic = Mimic.of(.hipOsteoarthritis)
    let half = Array(drawing(mimic).prefix(2))
    let strong = try #require(
      Question.all.first { $0.ratio(for: mimic.id, [.yes]) > 2 && $0.answers.contains(.yes) })
    let yes = [Answered(strong.id, [.yes])]
    let no = [Answered(strong.id, [.no])]
    #expect(Concern(mimic, drawing: half, told: yes).isRaised)
    #expect(!Concern(mimic, drawing: half, told: no).isRaised)
    #expect(
      Concern(mimic, drawing: half, told: no).odds == Concern(mimic, drawing: half, told: []).odds)
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
    #expect(findings.advice.reasons.contains(.cause(.radiculopathyS1)))
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

  @Test func `only the whole of a long root band counts more than another whole pattern`() {
    func odds(_ mimic: MimicID, leaving out: Int) -> Double {
      let all = drawing(Mimic.of(mimic))
      return Concern(Mimic.of(mimic), drawing: Array(all.dropFirst(out)), told: []).odds
    }
    #expect(odds(.radiculopathyL4, leaving: 0) > 5 * odds(.radiculopathyL4, leaving: 1))
    #expect(odds(.spinalStenosis, leaving: 0) < 2 * odds(.spinalStenosis, leaving: 1))
    #expect(Concern.Level.wholeRoot > Concern.Level.wholePattern)
  }

  @Test func `answers of a group never count more than its cap`() {
    for mimic in Mimic.all {
      let every = Question.all.map { Answered($0.id, $0.answers) }
      let concern = Concern(mimic, drawing: drawing(mimic), told: every)
      let prior = ConcernContext.of(mimic.id)?.chance ?? mimic.band.chance
      let most =
        prior / (1 - prior) * Concern.fit(mimic, drawing(mimic)).whole
        * ConcernGroup.symptom.cap * ConcernGroup.background.cap
      #expect(concern.odds <= most * (1 + 1e-12))
    }
  }
}
