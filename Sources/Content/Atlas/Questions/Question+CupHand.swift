import Anatomy
import Evidence
import Safety

extension Question {
  /// Asked since panel estimates say what its answers tell apart (`ChanceTable`); no study was seen.
  @inline(__always) static var cupHand: Question {
    Question(
      id: .cupHand,
      ask: """
        To show where it hurts, do you cup your hand around the side of the hip, thumb behind \
        and fingers at the groin?
        """,
      answers: [.yes, .no, .notSure],
      why: "People with pain from inside the hip joint often show it this way.",
      askWhen: .drawn([
        .lateralHip, .greaterTrochanter, .frontHip, .groin, .buttockUpperInner,
        .buttockUpperOuter, .buttockLowerInner, .buttockLowerOuter,
      ]),
      associations: [])
  }
}
