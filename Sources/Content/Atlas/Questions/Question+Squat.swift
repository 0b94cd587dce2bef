import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var squat: Question {
    Question(
      id: .squat,
      ask: "Does a squat bring on pain at the back of the hip?",
      answers: [.yes, .no, .notSure],
      why: "It speaks for the hip joint.",
      skipConditions: [.hipReplacement],
      note: "Do not try it after an accident, with a replaced hip or if a bone may be cracked.",
      associations: [
        Association(
          .mimic(.hipOsteoarthritis), .up, .strong, figure: .likelihoodRatio(6.1),
          note: "sensitivity 0.24, specificity 0.96", .verified, .metcalfe2019)
      ])
  }
}
