import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var sex: Question {
    Question(
      id: .sex,
      ask: "Which sex? It is asked for the risk and need not be answered.",
      answers: [.female, .male, .preferNot],
      why: "Some causes are more common in women, others in men.",
      askWhen: .derived,
      associations: [
        Association(
          .mimic(.gtps), .up, .moderate, answers: [.female], .verified, .mellor2018),
        Association(
          .mimic(.coccydynia), .up, .strong, answers: [.female], .verified, .coccydyniaTidsskriftet),
        Association(
          .mimic(.vertebralFracture), .up, .moderate, answers: [.female], .verified, .henschke2009),
        Association(
          .mimic(.aaa), .up, .moderate, answers: [.male], .unverified, .assar2009),
        Association(
          .anyPoint, .up, .weak, answers: [.female], figure: .oddsRatio(2.4),
          note: "myofascial pain in chronic back pain", .verified, .chenNizar2011),
        Association(
          .anyPoint, .up, .weak, answers: [.female], counts: false, .verified, .zuilEscobar2016),
        Association(
          .mimic(.hipFracture), .up, .moderate, answers: [.female], .verified, .nhsHipFracture),
        Association(
          .mimic(.endometriosis), .up, .moderate, answers: [.female], .unverified, .niceNg73),
        Association(
          .mimic(.endometriosis), .down, .strong, answers: [.male],
          note: "exclude", .unverified, .niceNg73),
      ])
  }
}
