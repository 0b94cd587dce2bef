import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var saddleBladder: Question {
    Question(
      id: .saddleBladder,
      ask: """
        Is there numbness between the legs, new trouble passing water or stool, or lost feeling \
        during sex?
        """,
      answers: [.yes, .no, .notSure],
      why: """
        These are signs that nerves at the end of the spine are pressed. It must be treated at \
        once.
        """,
      note: "The safety questions ask this too.",
      associations: [
        Association(
          .mimic(.caudaEquina), .up, .strong,
          note: """
            sensitivity 0.19–0.43, specificity 0.62–0.88; YES = emergency whatever else is \
            answered
            """, .verified, .dionne2019)
      ])
  }
}
