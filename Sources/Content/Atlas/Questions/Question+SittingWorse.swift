import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var sittingWorse: Question {
    Question(
      id: .sittingWorse,
      ask: "Is it worse when you sit for more than about 20 minutes?",
      answers: [.yes, .no, .notSure],
      why: """
        Deep buttock muscles, the sit bone and the tail bone hurt more in sitting. A narrow \
        spinal canal hurts less.
        """,
      associations: [
        Association(
          .muscle(.piriformis), .up, .moderate,
          note: "one of the four most reported features; accuracy unknown", .verified, .hopayian2018
        ),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, .verified, .massagetodayGluteals),
        Association(
          .mimic(.deepGluteal), .up, .moderate, .verified, .hopayian2010),
        Association(
          .mimic(.proximalHamstring), .up, .strong,
          note: "sit-bone on a hard seat", .unverified, .cacchio2012),
        Association(
          .mimic(.coccydynia), .up, .strong, .verified, .coccydyniaTidsskriftet),
        Association(
          .mimic(.discogenic), .up, .weak, .unverified, .depalma2011),
        Association(
          .mimic(.spinalStenosis), .down, .strong,
          note: "LR 7.4 for no pain when sitting; see sitting-relieves", .verified, .suri2010),
        Association(
          .mimic(.hipOsteoarthritis), .down, .moderate,
          note: "OA usually eased by sitting; absence of that: LR 0.24", .verified, .metcalfe2019),
        Association(
          .muscle(.pelvicFloor), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.bicepsFemoris), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .mimic(.hipImpingementLabral), .up, .moderate, .unverified, .griffin2016),
        Association(
          .mimic(.endometriosis), .none, .weak, .unverified, .clinicalConvention),
      ])
  }
}
