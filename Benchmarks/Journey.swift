import Assessment
import Atlas
import Findings
import Reasoning

/// One journey through the questions: the drawing, the person and the safety answers are known;
/// answers come only when they are asked for.
struct Journey {
  private(set) var known: Findings

  /// - Parameter answer: what is answered to a question; empty where it is not known.
  init(_ start: Findings, _ reasoner: Reasoner, _ answer: (QuestionID) -> Answered) {
    known = start
    known.answers = []
    while case .question(let id, _) = reasoner.ranked(
      known, asking: Asking(mayPress: false), reasons: false
    ).next {
      known.answers.append(answer(id))
    }
  }

  /// The same for a case, of which only some answers are known.
  init(_ truth: Findings, _ reasoner: Reasoner) {
    self.init(truth, reasoner) { id in
      truth.answers.first { $0.question == id } ?? Answered(id, [])
    }
  }
}
