import Anatomy
import Evidence
import Safety

extension Question {
  static var squat: Question {
    Question(
      id: .squat,
      ask: "Does a squat bring on pain at the BACK of the hip?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      skipConditions: [.hipReplacement],
      note: "Do not ask to try it when trauma, hip replacement or stress fracture is possible.",
      associations: [
        Association(
          .mimic(.hipOsteoarthritis), .up, .strong, figure: .likelihoodRatio(6.1),
          note: "sensitivity 0.24, specificity 0.96", .verified, .metcalfe2019)
      ])
  }
}
