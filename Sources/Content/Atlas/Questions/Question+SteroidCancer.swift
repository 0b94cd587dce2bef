import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var steroidCancer: Question {
    Question(
      id: .steroidCancer,
      ask: """
        Have you had a long course of steroids, cancer now or before, or thin bones \
        (osteoporosis)?
        """,
      answers: [.steroid, .cancer, .osteoporosis, .none],
      multiple: true,
      why: "Each of these can lie behind bone pain, which must not be pressed.",
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
