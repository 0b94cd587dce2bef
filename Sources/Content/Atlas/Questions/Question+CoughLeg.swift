import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var coughLeg: Question {
    Question(
      id: .coughLeg,
      ask: "Does a cough, a sneeze or straining make your leg worse?",
      answers: [.yes, .no, .notSure],
      why: "Pain that shoots into the leg on a cough points to a pressed nerve root.",
      note: """
        Kept apart from the back: asked without naming the leg, the question lost all its value.
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
