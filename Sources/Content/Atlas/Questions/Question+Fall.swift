import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var fall: Question {
    Question(
      id: .fall,
      ask: "Was there a fall or an accident?",
      answers: [.no, .minor, .major, .ontoTailBone],
      why: "A fall can break a bone, bruise the tail bone or set off a muscle.",
      associations: [
        Association(
          .mimic(.vertebralFracture), .up, .strong, answers: [.major],
          note: "after the finding: 11 % after severe trauma", .verified, .downie2013),
        Association(
          .mimic(.coccydynia), .up, .strong, answers: [.ontoTailBone], .verified,
          .coccydyniaTidsskriftet),
        Association(
          .muscle(.gluteusMedius), .up, .weak, answers: [.minor], .verified, .namtptSymptomChecker),
        Association(
          .mimic(.stressFracture), .up, .weak, answers: [.minor],
          note: "with thin bones", .unverified, .longhino2011),
        Association(
          .mimic(.hipFracture), .up, .strong, answers: [.minor, .major],
          note: "age 65 or over or thin bones; standing does not exclude it", .verified,
          .nhsHipFracture),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, answers: [.minor], .unverified, .travellSimons1992),
        Association(
          .muscle(.pelvicFloor), .up, .weak, answers: [.ontoTailBone], .unverified,
          .travellSimons1992),
      ])
  }
}
