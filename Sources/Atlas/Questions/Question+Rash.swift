import Anatomy
import Evidence
import Safety

extension Question {
  static var rash: Question {
    Question(
      id: .rash,
      ask: "One-sided burning band, any blisters?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      associations: [
        Association(
          .mimic(.shingles), .up, .strong, .verified, .zosterWeb)
      ])
  }
}
