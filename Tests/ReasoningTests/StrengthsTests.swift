import Anatomy
import Atlas
import Findings
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

  @Test(arguments: QuestionID.allCases)
  func `the answers to a question sum to one, under a cause and without it`(id: QuestionID) {
    let model = Reasoner.standard.model
    guard let question = model.question(id) else { return }
    let total = question.answers.reduce(0) { $0 + $1.rate }
    #expect(abs(total - 1) < 1e-12)
    for row in question.rows {
      #expect(row.logs.count == question.answers.count)
      // The context of a cause sets its prior, and is no answer of its own.
      guard row.fact < QuestionID.allCases.count else { continue }
      var sum = 0.0
      for (entry, log) in zip(question.answers, row.logs) { sum += entry.rate * exponential(log) }
      // A little over one where every answer is named, or rest on a floor.
      #expect(sum < 2 && sum > 0)
    }
  }

  @Test func `every association that is weighed reaches a cause, and records never do`() {
    let model = Reasoner.standard.model
    for question in model.questions {
      for row in question.rows { #expect(!row.causes.isEmpty) }
      let records = Question.of(question.question).associations.filter {
        !$0.counts || $0.direction == .none
      }
      let weighed = Question.of(question.question).associations.filter {
        $0.counts && $0.direction != .none && $0.strength != .none
      }
      for record in records where !weighed.contains(where: { $0.cause == record.cause }) {
        for row in question.rows {
          if case .mimic(let id) = record.cause {
            #expect(!row.causes.contains { model.causes[$0].cause.mimic == id })
          }
        }
      }
    }
  }

  @Test func `no muscle is likelier than its cap before anything is felt`() {
    let model = Reasoner.standard.model
    for muscle in MuscleID.allCases {
      var total = 0.0
      for cause in model.causes {
        if case .point(let id, _) = cause.cause, TriggerPoint.of(id).muscle == muscle {
          total += cause.prior
        }
      }
      #expect(total <= Strengths().muscleCap.value && total > 0)
    }
  }
}
