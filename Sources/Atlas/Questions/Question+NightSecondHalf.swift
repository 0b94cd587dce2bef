import Anatomy
import Evidence
import Safety

extension Question {
  static var nightSecondHalf: Question {
    Question(
      id: .nightSecondHalf,
      ask: "Are you woken in the second half of the night, better when up?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      associations: [
        Association(
          .mimic(.axialSpondyloarthritis), .up, .moderate, .verified, .rudwaleit2006)
      ])
  }
}
