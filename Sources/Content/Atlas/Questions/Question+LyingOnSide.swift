import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var lyingOnSide: Question {
    Question(
      id: .lyingOnSide,
      ask: "Does lying on that side hurt?",
      answers: [.yes, .no, .notSure],
      why: "It fits sore tendons at the side of the hip and the side-buttock muscles.",
      associations: [
        Association(
          .mimic(.gtps), .up, .strong, .verified, .allison2016),
        Association(
          .muscle(.gluteusMedius), .up, .moderate, .verified, .namtptSymptomChecker),
        Association(
          .muscle(.gluteusMinimus), .up, .moderate, .verified, .namtptSymptomChecker),
        Association(
          .muscle(.tensorFasciaeLatae), .up, .moderate, .verified, .finando2008),
        Association(
          .muscle(.vastusLateralis), .up, .weak, .verified, .namtptQlVl),
      ])
  }
}
