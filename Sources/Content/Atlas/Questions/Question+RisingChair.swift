import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var risingChair: Question {
    Question(
      id: .risingChair,
      ask: "When you get up from a chair, do the first steps hurt?",
      answers: [.yes, .no, .notSure],
      why: "This is common with the deep side-buttock muscle and with a sore tail bone.",
      associations: [
        Association(
          .muscle(.gluteusMinimus), .up, .moderate, .verified, .namtptSymptomChecker),
        Association(
          .mimic(.coccydynia), .up, .strong, .verified, .coccydyniaTidsskriftet),
        Association(
          .mimic(.sacroiliacJoint), .up, .weak, .unverified, .laslett2005),
        Association(
          .mimic(.hipOsteoarthritis), .up, .weak, .unverified, .cibulka2017),
        Association(
          .muscle(.iliopsoas), .up, .weak, .verified, .nielasherBlog),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.piriformis), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.pelvicFloor), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.semitendinosusSemimembranosus), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
