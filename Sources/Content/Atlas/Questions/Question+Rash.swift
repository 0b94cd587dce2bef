import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var rash: Question {
    Question(
      id: .rash,
      ask: "Is there a burning band on one side, with any blisters?",
      answers: [.yes, .no, .notSure],
      why: "It fits shingles. Early treatment helps.",
      associations: [
        Association(
          .mimic(.shingles), .up, .strong, .verified, .zosterWeb)
      ])
  }
}
