import Anatomy
import Atlas
import Findings
import Safety
import Testing

@testable import Reasoning

/// What the model takes from the tables of the atlas.
struct ModelTests {
  private let model = Reasoner.standard.model

  private func p(_ mimic: MimicID, _ areas: [RegionID], days: Double?) -> Double {
    let drawing = areas.map { DrawnArea(Area.of($0, beside: .left)) }
    let ranking = ranked(Findings(days: days, drawing: drawing), reasons: false)
    return ranking.causes.filter { $0.cause.mimic == mimic }.map { $0.probability }.max() ?? 0
  }

  @Test func `the forms of a source share its chance among them`() {
    for source in model.sources {
      let sum = source.forms.reduce(0.0) { $0 + model.forms[$1].prior }
      #expect(abs(sum - source.prior) < 1e-12)
      #expect(source.prior > 0 && source.prior < 1)
    }
  }

  @Test func `every cause on every side is there in some form, and no form is lost`() {
    for cause in model.causes { #expect(!cause.forms.isEmpty) }
    let told = Set(model.causes.flatMap { $0.forms })
    #expect(told == Set(model.forms.indices))
  }

  @Test func `soreness after effort is over after a week`() {
    let areas: [RegionID] = [.buttockUpperInner, .buttockUpperOuter, .thighFrontUpper]
    #expect(p(.doms, areas, days: 3) > 3 * p(.doms, areas, days: 60))
  }

  @Test func `one band of shingles is enough; the others are not missed`() {
    let source = model.sources.first { model.kinds.all[$0.kind].subject == .mimic(.shingles) }
    // Three bands, each on the left, on the right or on both sides.
    #expect(source?.forms.count == 9)
  }

  @Test(arguments: MimicID.allCases)
  func `a cause with several sites keeps its areas, parted among them`(id: MimicID) {
    let sites = Mimic.of(id).sites
    #expect(sites.count != 1)
    #expect(sites.allSatisfy { !$0.isEmpty })
  }

  @Test func `a no is what is left of a yes`() {
    let numbers = model.kinds.numbers
    for (number, question) in Question.all.enumerated() where question.isYesOrNo {
      var sum = 0.0
      for i in numbers.of(number) { sum += model.kinds.rates[i] }
      #expect(abs(sum - 1) < 1e-12, "\(question.id.rawValue)")
    }
  }

  @Test func `what touches nothing that was drawn falls behind`() {
    var same = Strengths()
    same.unseen = 1.0
    func odds(_ strengths: Strengths, _ side: Side) -> Double {
      let findings = Findings(drawing: [DrawnArea(.of(.lateralHip, beside: .left))])
      let ranking = Reasoner(strengths).ranked(findings, reasons: false)
      let p = ranking.causes.first { $0.cause == .mimic(.gtps, side) }?.probability ?? 0
      return p / (1 - p)
    }
    #expect(odds(Strengths(), .right) < odds(same, .right))
    #expect(odds(Strengths(), .left) > 0.9 * odds(same, .left))
  }
}
