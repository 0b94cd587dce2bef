import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var clickCatch: Question {
    Question(
      id: .clickCatch,
      ask: "Does the hip click, catch or lock with the pain?",
      answers: [.yes, .no, .notSure],
      why: "A worn or torn rim of the hip joint can catch.",
      askWhen: .drawn([
        .lateralHip, .greaterTrochanter, .frontHip, .groin, .buttockUpperInner,
        .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter,
      ]),
      associations: [])
  }
}
