import Anatomy
import Evidence
import Safety

extension Question {
  static var saddleBladder: Question {
    Question(
      id: .saddleBladder,
      ask: """
        Any numbness between the legs, new trouble passing water or stool, or lost feeling during \
        sex?
        """,
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      note: "Safety question; also in safety.json.",
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
