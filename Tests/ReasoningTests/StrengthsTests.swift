import Anatomy
import Atlas
import Findings
import Safety
import Testing

@testable import Reasoning

struct StrengthsTests {
  @Test func `every number is shown once, by its own name`() {
    var strengths = Strengths()
    var names: [String] = []
    strengths.visit { name, _ in names.append(name) }
    let fields = Mirror(reflecting: strengths).children.compactMap { $0.label }
    #expect(names == fields)
  }

  @Test func `what is felt when pressing sums to one`() {
    let s = Strengths()
    let active = [s.activeNothing, s.activeSore, s.activeFamiliar, s.activeNerve]
    let other = [s.otherNothing, s.otherSore, s.otherFamiliar, s.otherNerve]
    #expect(abs(active.reduce(0) { $0 + $1.value } - 1) < 1e-12)
    #expect(abs(other.reduce(0) { $0 + $1.value } - 1) < 1e-12)
  }

  @Test func `the causes share what the panel says of a thousand people`() {
    let kinds = Reasoner.standard.model.kinds.all
    let total = kinds.reduce(0.0) { $0 + $1.prior }
    let listed = ChanceTable.all.reduce(0.0) { $0 + $1.of1000 } / 1000
    #expect(abs(total - listed) < 1e-9)
    #expect(kinds.allSatisfy { $0.prior > 0 && $0.prior < 0.5 })
  }

  @Test func `the worse a miss, the lower the chance from which its advice is given`() {
    let levels = [AdviceLevel.withinDays, .sameDay, .emergency].map { $0.leastChance }
    #expect(levels == levels.sorted(by: >))
    #expect(Set(levels).count == 3)
  }
}
