import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var liftKnee: Question {
    Question(
      id: .liftKnee,
      ask: """
        Sitting, does lifting that knee against the push of your hand bring on the pain at the \
        front of the hip or in the groin?
        """,
      answers: [.yes, .no, .notSure],
      why: "This loads the hip flexor and the front of the hip joint.",
      askWhen: .drawn([
        .frontHip, .groin, .thighFrontUpper, .thighFrontLower, .lowerLumbar, .upperLumbar,
        .buttockUpperInner, .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter,
      ]),
      associations: [])
  }
}
