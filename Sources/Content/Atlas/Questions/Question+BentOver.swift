import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var bentOver: Question {
    Question(
      id: .bentOver,
      ask: "Is it hard to stand up straight: do you walk bent or tilted?",
      answers: [.yes, .no, .notSure],
      why: "A disc, a narrow spinal canal or a tight hip flexor can bend a person over.",
      associations: [])
  }
}
