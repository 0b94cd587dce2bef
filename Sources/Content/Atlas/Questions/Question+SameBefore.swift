import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var sameBefore: Question {
    Question(
      id: .sameBefore,
      ask: "Have you had this same pain before?",
      answers: [.never, .onceOrTwice, .often],
      why: """
        Muscle and disc pain tends to come back. A first pain without a cause needs a closer \
        look.
        """,
      associations: [])
  }
}
