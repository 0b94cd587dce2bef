import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var buttockAlternates: Question {
    Question(
      id: .buttockAlternates,
      ask: "Does the buttock pain change from side to side?",
      answers: [.yes, .no, .notSure],
      why: "It is one of the signs of an inflamed spine.",
      associations: [
        Association(
          .mimic(.axialSpondyloarthritis), .up, .strong,
          note: "part of the 4-item set", .verified, .rudwaleit2006)
      ])
  }
}
