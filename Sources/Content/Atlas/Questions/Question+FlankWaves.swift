import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var flankWaves: Question {
    Question(
      id: .flankWaves,
      ask: "Are there waves of side pain with nausea or blood in the urine?",
      answers: [.yes, .no, .notSure],
      why: "It fits a kidney stone.",
      note: """
        Same day. With fever, pregnancy, one kidney or drowsiness: emergency. Over 55 or faint: \
        the artery in the belly comes first.
        """,
      associations: [
        Association(
          .mimic(.renalColic), .up, .strong, .verified, .moore2014)
      ])
  }
}
