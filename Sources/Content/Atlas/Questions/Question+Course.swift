import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var course: Question {
    Question(
      id: .course,
      ask: "Since it began, is it …",
      answers: [.easing, .same, .growing, .comesAndGoes],
      why: "What grows week by week should be looked at. Most muscle pain eases or comes and goes.",
      associations: [])
  }
}
