import Anatomy
import Evidence
import Safety

extension Question {
  static var coughLeg: Question {
    Question(
      id: .coughLeg,
      ask: "Does a cough, sneeze or straining make your LEG worse?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      note: """
        Keep the two cough questions apart: asking without naming the leg lost all diagnostic \
        value.
        """,
      associations: [
        Association(
          .mimic(.radiculopathyL4), .up, .moderate, figure: .diagnosticOddsRatio(2.28),
          note: "95 % interval 1.28–4.04", .verified, .verwoerd2016),
        Association(
          .mimic(.radiculopathyL5), .up, .moderate, figure: .diagnosticOddsRatio(2.28), .verified,
          .verwoerd2016),
        Association(
          .mimic(.radiculopathyS1), .up, .moderate, figure: .diagnosticOddsRatio(2.28), .verified,
          .verwoerd2016),
        Association(
          .mimic(.radiculopathyL2L3), .up, .moderate, .unverified, .verwoerd2016),
      ])
  }
}
