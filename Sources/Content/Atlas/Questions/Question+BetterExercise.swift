import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var betterExercise: Question {
    Question(
      id: .betterExercise,
      ask: "Is it better with exercise and not with rest?",
      answers: [.yes, .no, .notSure],
      why: "It fits an inflamed spine. A cracked bone gets worse with exercise.",
      associations: [
        Association(
          .mimic(.axialSpondyloarthritis), .up, .moderate, .verified, .rudwaleit2006),
        Association(
          .mimic(.stressFracture), .down, .strong, .verified, .robertsonWood2017),
      ])
  }
}
