import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var nightSecondHalf: Question {
    Question(
      id: .nightSecondHalf,
      ask: "Are you woken in the second half of the night, and is it better when you are up?",
      answers: [.yes, .no, .notSure],
      why: "It is one of the signs of an inflamed spine.",
      associations: [
        Association(
          .mimic(.axialSpondyloarthritis), .up, .moderate, .verified, .rudwaleit2006)
      ])
  }
}
