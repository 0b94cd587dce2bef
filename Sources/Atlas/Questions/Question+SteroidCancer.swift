import Anatomy
import Evidence
import Safety

extension Question {
  static var steroidCancer: Question {
    Question(
      id: .steroidCancer,
      ask: "Long steroid course, cancer now or before, osteoporosis?",
      answers: [.steroid, .cancer, .osteoporosis, .none],
      multiple: true,
      why: "It helps to tell causes apart.",
      associations: [
        Association(
          .mimic(.vertebralFracture), .up, .strong, answers: [.steroid],
          note: "after the finding: 33 %", .verified, .downie2013),
        Association(
          .mimic(.malignancy), .up, .strong, answers: [.cancer],
          note: "after the finding: 33 %", .verified, .downie2013),
        Association(
          .mimic(.vertebralFracture), .up, .strong, answers: [.osteoporosis], .verified,
          .finucane2020),
        Association(
          .mimic(.avascularNecrosis), .up, .moderate, answers: [.steroid], .verified, .onfhIndia2019
        ),
        Association(
          .mimic(.hipFracture), .up, .moderate, answers: [.osteoporosis], .verified, .nhsHipFracture
        ),
      ])
  }
}
