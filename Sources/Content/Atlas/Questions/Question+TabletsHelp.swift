import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var tabletsHelp: Question {
    Question(
      id: .tabletsHelp,
      ask: "Do anti-inflammatory tablets (ibuprofen, naproxen) take most of it away?",
      answers: [.yes, .partly, .no, .notTried],
      why: "Pain from inflammation eases well with them. Muscle and nerve pain often does not.",
      associations: [])
  }
}
