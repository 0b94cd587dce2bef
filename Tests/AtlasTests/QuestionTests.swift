import Atlas
import Evidence
import Safety
import Testing

@Suite struct QuestionTests {
  @Test(arguments: QuestionID.allCases)
  func `a question bears the id it is found by`(id: QuestionID) {
    #expect(Question.of(id).id == id)
  }

  @Test func `no question is missing and none stands twice`() {
    #expect(Question.all.map { $0.id } == QuestionID.allCases)
  }

  @Test func `answers are told apart by their words`() {
    for question in Question.all {
      let labels = question.answers.map { question.label(of: $0) }
      #expect(Set(labels).count == labels.count, "\(question.id.rawValue)")
      #expect(question.answers.count >= 2)
    }
  }

  @Test func `an association speaks of answers that the question has`() {
    for question in Question.all {
      // Ten questions rest on the panel alone; all of them stand last.
      let isPanelOnly = QuestionID.allCases.firstIndex(of: question.id).map { $0 >= 60 } == true
      #expect(question.associations.isEmpty == isPanelOnly, "\(question.id.rawValue)")
      for association in question.associations {
        #expect(Set(association.answers).isSubset(of: Set(question.answers)))
        if association.answers.isEmpty {
          #expect(question.answers.contains(.yes), "\(question.id.rawValue)")
        }
      }
    }
  }

  @Test func `a row that speaks neither way has no strength to weigh`() {
    for question in Question.all {
      for association in question.associations where association.direction == .none {
        #expect(association.strength == .none || association.strength == .weak)
      }
    }
  }

  @Test func `every question says why it is asked, in a sentence of its own`() {
    for question in Question.all { #expect(question.why.text.hasSuffix(".")) }
    // Two sentences are shared on purpose: signs of an inflamed spine, and the hip joint.
    #expect(Set(Question.all.map { $0.why }).count >= Question.all.count - 3)
  }

  @Test func `what depends on another question depends on an answer that exists`() {
    for question in Question.all {
      switch question.askWhen {
      case .always, .mayHavePeriods, .derived: break
      case .drawn(let regions): #expect(!regions.isEmpty)
      case .yes(let one, let two):
        for other in [one, two].compactMap({ $0 }) {
          #expect(other != question.id)
          #expect(Question.of(other).answers.contains(.yes))
        }
      }
    }
  }

  @Test func `age, sex and spread follow from what is known and are never asked`() {
    let derived = Question.all.filter { $0.askWhen == .derived }.map { $0.id }
    #expect(derived == [.ageBand, .sex, .painDrawingSpread])
  }

  @Test func `a movement is not tried where it could harm`() {
    #expect(Question.of(.squat).skipConditions == [.hipReplacement])
    #expect(Question.of(.straightLeg).skipFlags == [.cauda, .weakBoth, .trauma])
    #expect(Question.of(.singleLegStand).skipFlags == [.stressBone, .hipBlock])
    #expect(Question.of(.singleLegStand).skipConditions == [.frailty])
  }

  @Test func `what asks the same has answers of its own question`() {
    for same in SameQuestion.all {
      #expect(!same.answers.isEmpty)
      #expect(Set(same.answers).isSubset(of: Set(Question.of(same.question).answers)))
      #expect(same.countsThere || same.countsHere)
    }
  }

  @Test func `a weak leg alone is not foot drop, but foot drop is a weak leg`() {
    let pairs = SameQuestion.all.filter { $0.question == .weakness && $0.twin == .flag(.footDrop) }
    #expect(pairs.count == 1)
    #expect(pairs.allSatisfy { !$0.countsThere && $0.countsHere && !$0.noCountsHere })
  }
}
