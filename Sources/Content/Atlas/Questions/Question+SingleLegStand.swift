import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var singleLegStand: Question {
    Question(
      id: .singleLegStand,
      ask: "Does standing on that leg for 30 seconds bring on the pain at the outer hip?",
      answers: [.yes, .no, .notSure],
      why: "It loads the tendons at the side of the hip.",
      skipFlags: [.stressBone, .hipBlock],
      skipConditions: [.frailty],
      associations: [
        Association(
          .mimic(.gtps), .up, .strong,
          note: "n=65, strongly predictive; exact value not read", .verified, .grimaldi2017),
        Association(
          .mimic(.gtps), .up, .strong, counts: false,
          note: """
            sensitivity 1, specificity 0.973; 17 patients, spectrum bias: do not use the raw \
            numbers
            """, .verified, .lequesne2008),
        Association(
          .muscle(.gluteusMedius), .up, .weak, .unverified, .cooper2016),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
