import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var moreLoad: Question {
    Question(
      id: .moreLoad,
      ask: """
        In the weeks before, did you do clearly more of a sport, walking or heavy work than \
        usual?
        """,
      answers: [.yes, .no, .notSure],
      why: "Tendons and bones complain when load grows faster than they can adapt.",
      associations: [])
  }
}
