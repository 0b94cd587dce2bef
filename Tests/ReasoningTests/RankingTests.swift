import Anatomy
import Atlas
import Findings
import Safety
import TestSupport
import Testing

@testable import Reasoning

struct RankingTests {
  private static let seeds = 1...40 as ClosedRange<UInt64>

  @Test(arguments: seeds)
  func `every probability lies between 0 and 1, whatever is said`(seed: UInt64) {
    let ranking = ranked(.sample(seed: seed))
    #expect((0...1).contains(ranking.somethingElse))
    #expect((0...1).contains(ranking.error))
    for entry in ranking.causes {
      #expect((0.001...1).contains(entry.probability))
      for reason in entry.because { #expect(reason.decibans.isFinite) }
    }
    let sorted = ranking.causes.map { $0.probability }.sorted(by: >)
    #expect(ranking.causes.map { $0.probability } == sorted)
  }

  @Test(arguments: seeds)
  func `left and right swapped give the same result with sides swapped`(seed: UInt64) {
    let findings = Findings.sample(seed: seed)
    let one = ranked(findings)
    let other = ranked(findings.mirrored)
    #expect(one.causes.count == other.causes.count)
    for entry in one.causes {
      #expect(abs(other.probability(of: entry.cause.mirrored) - entry.probability) <= 1e-12)
    }
    #expect(abs(one.somethingElse - other.somethingElse) <= 1e-12)
    #expect(one.next == other.mirrored.next || findings.mirrored == findings)
  }

  @Test(arguments: seeds)
  func `the order in which things were said does not matter`(seed: UInt64) {
    var findings = Findings.sample(seed: seed)
    let one = ranked(findings)
    findings.answers.reverse()
    findings.presses.reverse()
    findings.drawing.reverse()
    #expect(ranked(findings) == one)
  }

  @Test(arguments: QuestionID.allCases)
  func `an answer "not sure" changes nothing`(question: QuestionID) {
    for seed in 1...3 as ClosedRange<UInt64> {
      var findings = Findings.sample(seed: seed)
      findings.answers.removeAll { $0.question == question }
      let before = ranked(findings)
      findings.answers.append(Answered(question, [.notSure]))
      let after = ranked(findings)
      #expect(after.causes == before.causes)
      #expect(after.somethingElse == before.somethingElse)
    }
  }

  /// What drawing an area more does to the chance of the drawing if a cause alone is there.
  private func gain(_ c: Int, area: Int, _ model: Model) -> Double {
    let strengths = model.strengths
    var drawn = 0.0
    var undrawn = 0.0
    for form in model.causes[c].forms {
      let link = form.links.first { $0.area == area }
      let q = link?.strength ?? 0
      let miss = link?.isEssential == true ? strengths.undrawn : strengths.undrawnSpillover
      drawn += form.share * (1 - (1 - strengths.leak.value) * (1 - q))
      undrawn += form.share * (1 - q * miss.value)
    }
    return drawn / undrawn
  }

  @Test(arguments: Area.all.indices)
  func `drawing an area of a cause never lowers it against one that does not explain it`(
    area: Int
  ) {
    let model = Reasoner.standard.model
    var least = Double.infinity
    var most = 0.0
    for (c, cause) in model.causes.enumerated() {
      let reaching = cause.forms.count { $0.links.contains { $0.area == area } }
      if reaching == cause.forms.count { least = min(least, gain(c, area: area, model)) }
      if reaching == 0 { most = max(most, gain(c, area: area, model)) }
    }
    #expect(least >= most)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `nor, by more than a deciban, when other causes compete for what is drawn`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let findings = Findings.sample(seed: seed, areas: 1...5)
    let model = Reasoner.standard.model
    guard let area = Area.all.randomElement(using: &random),
      !findings.drawing.contains(where: { $0.area == area }),
      let number = model.areas[area]
    else { return }
    var more = findings
    more.drawing.append(DrawnArea(area))
    // The spread of the drawing is an answer of its own, and another matter.
    guard more.derivedAnswers == findings.derivedAnswers else { return }
    let before = View(model, findings).answer.posterior
    let after = View(model, more).answer.posterior
    var least = Double.infinity
    var most = -Double.infinity
    for (c, cause) in model.causes.enumerated() {
      let change = decibans(from: before[c], to: after[c])
      let reaching = cause.forms.count { $0.links.contains { $0.area == number } }
      if reaching == cause.forms.count { least = min(least, change) }
      if reaching == 0 { most = max(most, change) }
    }
    #expect(least >= most - 1)
  }

  @Test func `the reasons are the decibans between asked and not asked`() throws {
    var findings = Findings(person: Person(age: 41, sex: .female))
    let area = try #require(Area(.buttockUpperOuter, .left))
    let second = try #require(Area(.thighBackUpper, .left))
    findings.drawing = [DrawnArea(area, isWorst: true), DrawnArea(second)]
    findings.answers = [Answered(.sittingWorse, [.yes])]
    findings.presses = [Press(.piriformisLateral, .left, .familiar)]
    let ranking = ranked(findings)
    let first = try #require(ranking.causes.first)
    #expect(first.cause == .point(.piriformisLateral, .left))
    var without = findings
    without.presses = []
    let reason = try #require(
      first.because.first { $0.finding == .press(.piriformisLateral, .left, .familiar) })
    let expected = decibans(
      from: ranked(without).probability(of: first.cause), to: first.probability)
    #expect(abs(reason.decibans - expected) < 0.05)
    without = findings
    without.answers = []
    let sitting = try #require(
      first.because.first { $0.finding == .answer(.sittingWorse, .yes) })
    let unasked = decibans(
      from: ranked(without).probability(of: first.cause), to: first.probability)
    #expect(abs(sitting.decibans - unasked) < 0.05)
  }

  @Test(arguments: seeds)
  func `reasons asked for one cause are those of the whole ranking, whichever side it is on`(
    seed: UInt64
  ) {
    let findings = Findings.sample(seed: seed)
    let whole = ranked(findings)
    let bare = ranked(findings, reasons: false)
    #expect(bare.causes.map { $0.cause } == whole.causes.map { $0.cause })
    #expect(bare.causes.map { $0.probability } == whole.causes.map { $0.probability })
    #expect(bare.causes.allSatisfy { $0.because.isEmpty })
    for entry in whole.causes.prefix(3) {
      #expect(reasons(for: entry.cause, in: findings) == entry.because)
    }
  }

  @Test(arguments: seeds)
  func `no press lowers a cause that is serious or of a nerve`(seed: UInt64) {
    let findings = Findings.sample(seed: seed)
    var unpressed = findings
    unpressed.presses = []
    let model = Reasoner.standard.model
    let with = View(model, findings).reported
    let without = View(model, unpressed).reported
    for (c, cause) in model.causes.enumerated() where cause.isProtected {
      #expect(with[c] >= without[c] - 1e-12)
    }
  }

  @Test func `protected are the nerve roots and what needs help the same day`() {
    let protected = Set(
      MimicID.allCases.filter { Mimic.of($0).isProtected })
    for id in MimicID.allCases {
      #expect(protected.contains(id) == (Mimic.of(id).action >= .sameDay || id.isRoot))
    }
    #expect(protected.contains(.radiculopathyL5) && protected.contains(.caudaEquina))
    #expect(!protected.contains(.gtps))
  }

  @Test func `contradictory presses at one place count as their mean`() throws {
    let area = try #require(Area(.buttockUpperOuter, .left))
    let cause = Cause.point(.gluteusMediusMiddle, .left)
    func p(_ felt: [Felt]) -> Double {
      ranked(
        Findings(
          drawing: [DrawnArea(area)], presses: felt.map { Press(.gluteusMediusMiddle, .left, $0) })
      ).probability(of: cause)
    }
    #expect(p([.nothing]) < p([.nothing, .familiar]))
    #expect(p([.nothing, .familiar]) < p([.familiar]))
    #expect(p([.familiar, .familiar]) == p([.familiar]))
    #expect(p([.familiar, .nothing]) == p([.nothing, .familiar]))
  }

  @Test func `presses alone rank the place that was felt`() throws {
    let findings = Findings(presses: [
      Press(.soleusLower, .right, .familiar), Press(.gluteusMaximusSacral, .right, .nothing),
    ])
    let first = try #require(ranked(findings).causes.first { $0.cause.mimic == nil })
    #expect(first.cause == .point(.soleusLower, .right))
  }

  @Test func `nothing known gives the priors and something to ask`() {
    let ranking = ranked(Findings())
    #expect(!ranking.causes.isEmpty)
    if case .stop(let stop) = ranking.next { #expect(stop == .noGain) }
  }

  @Test(arguments: [0, 130])
  func `the ends of age are defined`(age: Int) {
    let ranking = ranked(Findings(person: Person(age: age)))
    #expect(ranking.causes.allSatisfy { $0.probability <= 1 })
  }

  @Test func `a drawing of every area on both sides is bounded and says so`() {
    let ranking = ranked(Findings(drawing: Area.all.map { DrawnArea($0) }))
    #expect(ranking.error > 0)
    #expect(ranking.causes.allSatisfy { (0...1).contains($0.probability) })
  }

  @Test func `a yes to a red flag raises what it warns of, and a no lowers nothing`() throws {
    let area = try #require(Area(.calfUpper, .left))
    func p(_ answer: SafetyAnswer?) -> Double {
      var findings = Findings(drawing: [DrawnArea(area)])
      findings.safety[.dvt] = answer
      return ranked(findings).probability(of: .mimic(.dvt, .left))
    }
    #expect(p(.yes) > 10 * max(p(nil), 0.001))
    #expect(p(.no) == p(nil))
    #expect(p(.notSure) == p(nil))
  }

  @Test func `a no to a safety question lowers nothing`() {
    let model = Reasoner.standard.model
    for id in [QuestionID.saddleBladder, .rash, .fever, .legSwollen, .pulsingBelly, .flankWaves] {
      let weighed = Weighing(model, Findings(answers: [Answered(id, [.no])]))
      #expect(weighed.totals.allSatisfy { $0 == 0 })
    }
  }

  @Test func `the same fact asked twice counts once`() throws {
    let model = Reasoner.standard.model
    let gtps = try #require(model.numbers[.mimic(.gtps, .left)])
    func total(_ answers: [Answered]) -> Double {
      Weighing(model, Findings(answers: answers)).totals[gtps]
    }
    let finger = Answered(.oneFinger, [.outerHipKnob])
    let bone = Answered(.bonePress, [.outerHipKnob])
    #expect(total([finger]) > 0)
    #expect(total([finger, bone]) == max(total([finger]), total([bone])))
  }

  @Test func `all symptoms together count no more than their cap`() throws {
    let model = Reasoner.standard.model
    let gtps = try #require(model.numbers[.mimic(.gtps, .left)])
    let answers = [
      Answered(.lyingOnSide, [.yes]), Answered(.nightPain, [.yes]), Answered(.stairs, [.up]),
      Answered(.oneFinger, [.outerHipKnob]), Answered(.singleLegStand, [.yes]),
    ]
    let total = Weighing(model, Findings(answers: answers)).totals[gtps]
    #expect(abs(total - naturalLogarithm(Strengths().symptomCap.value)) < 1e-12)
  }
}

extension MimicID {
  fileprivate var isRoot: Bool {
    self == .radiculopathyL2L3 || self == .radiculopathyL4 || self == .radiculopathyL5
      || self == .radiculopathyS1
  }
}
