import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var painKind: Question {
    Question(
      id: .painKind,
      ask: "What does it feel like most?",
      answers: [
        .deepAche, .sharpStabbing, .burning, .electricShooting, .crampTight, .throbbing,
      ],
      why: "Muscles and joints ache. A nerve burns or shoots. An artery cramps on walking.",
      associations: [])
  }
}
