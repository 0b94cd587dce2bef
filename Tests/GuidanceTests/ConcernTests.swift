import Anatomy
import Atlas
import Findings
import Reasoning
import Safety
import TestSupport
import Testing

@testable import Guidance

@Suite struct ConcernTests {
  private func chance(_ mimic: MimicID, _ findings: Findings) -> Double {
    Reasoner.standard.concerns(in: findings).first { $0.mimic == mimic }?.chance ?? .nan
  }

  @Test func `every cause that asks for anything is looked at, and no other`() {
    let seen = Reasoner.standard.concerns(in: Findings()).map { $0.mimic }
    let wanted = Mimic.all.filter { $0.action > .selfCare || $0.selfMassage > .ok }.map { $0.id }
    #expect(seen == wanted)
  }

  @Test func `nothing told raises no concern`() {
    for concern in Reasoner.standard.concerns(in: Findings()) {
      #expect(concern.chance < Mimic.of(concern.mimic).action.leastPartChance)
    }
  }

  @Test func `no fact that is added lowers a concern`() {
    for seed in 0..<60 {
      var random = SplitMix(seed: UInt64(seed))
      var findings = Findings()
      var before = Reasoner.standard.concerns(in: findings)
      for _ in 0..<15 {
        let fact = Samples.fact(using: &random)
        findings.add(fact)
        let after = Reasoner.standard.concerns(in: findings)
        for (a, b) in zip(before, after) {
          #expect(b.chance >= a.chance - 1e-6, "seed \(seed) \(a.mimic.rawValue) \(fact)")
        }
        before = after
      }
    }
  }

  @Test func `a cause above its threshold in the ranking is never met with milder advice`() {
    for seed in 0..<150 {
      var random = SplitMix(seed: UInt64(1000 + seed))
      let findings = Samples.findings(12, using: &random)
      let ranking = ranked(findings, reasons: false)
      let advice = findings.advice.following(ranking)
      for ranked in ranking.causes {
        guard case .mimic(let id, _) = ranked.cause else { continue }
        let action = Mimic.of(id).action
        if ranked.probability >= action.leastChance { #expect(advice.level >= action) }
      }
    }
  }

  @Test(arguments: MimicID.allCases)
  func `the advice of a cause is given from its threshold on, and not just below`(
    mimic: MimicID
  ) {
    let own = Mimic.of(mimic)
    for (change, isGiven) in [(-1e-9, false), (0, true), (1e-9, true)] {
      let ranking = Ranking(
        causes: [
          RankedCause(
            cause: .mimic(mimic, nil), probability: own.action.leastChance + change, because: [])
        ], somethingElse: 0, next: .stop(.noGain))
      let advice = Advice.selfCare.following(ranking)
      #expect(advice.reasons.contains(.cause(mimic)) == isGiven, "\(change)")
      #expect(!isGiven || advice.level >= own.action)
    }
  }

  @Test func `what no part can bring to its threshold is left out, and nothing else`() {
    for seed in 0..<40 {
      var random = SplitMix(seed: UInt64(seed))
      let findings = Samples.findings(10, using: &random)
      let all = Reasoner.standard.concerns(in: findings)
      let some = Reasoner.standard.concerns(in: findings, fromThreshold: true)
      let wanted = all.filter { $0.chance >= Mimic.of($0.mimic).action.leastPartChance }
      #expect(some == wanted, "seed \(seed)")
    }
  }

  @Test func `pain in the buttocks on walking a set distance asks for a clinician`() {
    let areas: [RegionID] = [.buttockLowerOuter, .thighBackUpper, .calfUpper]
    let findings = Findings(
      person: Person(age: 66), drawing: areas.map { DrawnArea(Area.of($0, beside: .left)) },
      answers: [
        Answered(.walkDistance, [.yes]), Answered(.smokerOrArteryDisease, [.yes]),
      ])
    #expect(findings.advice.following(ranked(findings)).level >= .withinDays)
  }

  @Test func `tingling and numbness with the pattern of a nerve root ask a clinician first`() {
    let areas: [RegionID] = [
      .buttockLowerInner, .thighBackUpper, .thighBackLower, .calfUpper, .footSole,
    ]
    let findings = Findings(
      drawing: areas.map { DrawnArea(Area.of($0, beside: .left)) },
      answers: [
        Answered(.numbTingle, [.yes]), Answered(.numbWhere, [.outerFootOrSole]),
        Answered(.coughLeg, [.yes]), Answered(.legWorseThanBack, [.leg]),
      ])
    #expect(findings.advice.level == .withinDays)
    #expect(findings.advice.selfMassage == .askFirst)
    #expect(findings.advice.reasons.contains(.cause(.radiculopathyS1)))
  }

  @Test func `a later no takes nothing back`() {
    let areas: [RegionID] = [.groin, .frontHip, .thighFrontUpper]
    var findings = Findings(
      person: Person(age: 70), drawing: areas.map { DrawnArea(Area.of($0, beside: .left)) },
      answers: [Answered(.groinOnMove, [.yes]), Answered(.hipStiff, [.yes])])
    let before = chance(.hipOsteoarthritis, findings)
    #expect(before >= AdviceLevel.withinDays.leastChance)
    findings.answers += [Answered(.shoesSocks, [.no]), Answered(.stairs, [.no])]
    #expect(chance(.hipOsteoarthritis, findings) >= before)
  }

  @Test func `what must not be missed is told with its signs, likely or not`() {
    let findings = Findings(
      drawing: [DrawnArea(Area.of(.lowerLumbar, beside: .left))],
      answers: [Answered(.saddleBladder, [.yes])])
    let list = Reasoner.standard.ruleOuts(in: findings)
    let cauda = list.first { $0.mimic == .caudaEquina }
    #expect(cauda?.because.first?.finding == .answer(.saddleBladder, .yes))
    #expect(Reasoner.standard.ruleOuts(in: Findings()).isEmpty)
  }
}
