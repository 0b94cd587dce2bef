import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var stretchHelps: Question {
    Question(
      id: .stretchHelps,
      ask: "Does stretching or pressing the sore place feel good and ease it for a while?",
      answers: [.yes, .no, .notSure],
      why: "Muscle knots like it. A sore tendon, bone or nerve does not.",
      associations: [])
  }
}
