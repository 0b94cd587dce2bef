import Anatomy
import Evidence
import Safety

extension Question {
  static var flankWaves: Question {
    Question(
      id: .flankWaves,
      ask: "Waves of flank pain with nausea or blood in urine?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      note: """
        Same day; with fever, pregnancy, one kidney or drowsiness: emergency. Over 55 or faint: \
        aneurysm first.
        """,
      associations: [
        Association(
          .mimic(.renalColic), .up, .strong, .verified, .moore2014)
      ])
  }
}
