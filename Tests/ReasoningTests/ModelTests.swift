import Anatomy
import Atlas
import Findings
import Safety
import Testing

@testable import Reasoning

/// What the model takes from the evidence beside the numbers of `Strengths`.
struct ModelTests {
  private func p(_ mimic: MimicID, _ areas: [RegionID], days: Double?) -> Double {
    let drawing = areas.map { DrawnArea(Area.of($0, beside: .left)) }
    let ranking = ranked(Findings(days: days, drawing: drawing), reasons: false)
    return ranking.causes.filter { $0.cause.mimic == mimic }.map { $0.probability }.max() ?? 0
  }

  @Test(arguments: TimeCourse.all.indices)
  func `a cause that does not last that long falls beyond its days, and only there`(row: Int) {
    let course = TimeCourse.all[row]
    let cause = Cause.mimic(course.mimic, nil)
    for day in [course.days.lowerBound, course.days.upperBound] where day.isFinite {
      #expect(TimeCourse.ratio(cause, day) == 1)
    }
    let outside =
      course.days.upperBound.isFinite
      ? course.days.upperBound.nextUp : course.days.lowerBound.nextDown
    #expect(TimeCourse.ratio(cause, outside) == course.outside.value)
    #expect(TimeCourse.ratio(cause, nil) == 1)
    #expect(TimeCourse.ratio(.mimic(.gtps, .left), outside) == 1)
  }

  @Test func `soreness after effort is over after a week`() {
    let areas: [RegionID] = [.buttockUpperInner, .buttockUpperOuter, .thighFrontUpper]
    let early = p(.doms, areas, days: 3)
    #expect(early > 5 * p(.doms, areas, days: 8))
    #expect(early > 0.9 * p(.doms, areas, days: nil))
  }

  @Test(arguments: MimicID.allCases)
  func `the sites of a cause together are the areas of its entry, no more and no fewer`(
    id: MimicID
  ) {
    let mimic = Mimic.of(id)
    let all = Set(mimic.patterns.flatMap { $0.refers })
    #expect(Set(mimic.sites.flatMap { $0 }) == all)
    #expect(mimic.sites.allSatisfy { !$0.isEmpty })
  }

  @Test func `what touches nothing that was drawn falls behind, and only that`() {
    var same = Strengths()
    same.unseen = 1.0
    func odds(_ strengths: Strengths, _ cause: Cause) -> Double {
      let findings = Findings(drawing: [DrawnArea(.of(.lateralHip, beside: .left))])
      let ranking = Reasoner(strengths).ranked(findings, reasons: false)
      let p = ranking.causes.first { $0.cause == cause }?.probability ?? 0
      return p / (1 - p)
    }
    let unseen = odds(Strengths(), .mimic(.gtps, .right)) / odds(same, .mimic(.gtps, .right))
    #expect(abs(unseen - Strengths().unseen.value) < 1e-9)
    #expect(odds(Strengths(), .mimic(.gtps, .left)) == odds(same, .mimic(.gtps, .left)))
  }

  @Test func `one band of shingles is enough; the others are not missed`() {
    let model = Reasoner.standard.model
    for side in Side.pair {
      let cause = model.causes.first { $0.cause == .mimic(.shingles, side) }
      #expect(cause?.forms.count == 3)
    }
  }

  @Test func `a figure with a wide interval counts less than it says, never the other way`() {
    var seen = 0
    for question in Question.all {
      for association in question.associations where association.counts {
        guard case .likelihoodRatio(let figure, let interval?) = association.figure,
          case .mimic(let mimic) = association.cause,
          let model = Reasoner.standard.model.question(question.id),
          let cause = Reasoner.standard.model.numbers[.mimic(mimic, nil)]
            ?? Reasoner.standard.model.numbers[.mimic(mimic, .left)],
          let row = model.rows.first(where: { $0.causes.contains(cause) })
        else { continue }
        let named = association.answers.first ?? .yes
        guard let i = model.answers.firstIndex(where: { $0.answer == named }) else { continue }
        seen += 1
        #expect(interval.contains(figure))
        #expect(abs(row.logs[i]) < abs(naturalLogarithm(figure)))
        #expect(row.logs[i] * naturalLogarithm(figure) > 0)
      }
    }
    #expect(seen >= 5)
  }
}
