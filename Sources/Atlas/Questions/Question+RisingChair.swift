import Anatomy
import Evidence
import Safety

extension Question {
  static var risingChair: Question {
    Question(
      id: .risingChair,
      ask: "Is getting up from a chair painful for the first steps?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
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
