import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var prolongedSitting: Question {
    Question(
      id: .prolongedSitting,
      ask: "Do you sit most of the day?",
      answers: [.yes, .no, .notSure],
      why: "Long sitting keeps the hip benders short and presses the buttock muscles.",
      associations: [
        Association(
          .muscle(.iliopsoas), .up, .weak, .verified, .nielasherBlog),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, .unverified, .namtptSymptomChecker),
        Association(
          .muscle(.piriformis), .up, .weak, .unverified, .hopayian2018),
        Association(
          .mimic(.proximalHamstring), .up, .weak, .unverified, .cacchio2012),
        Association(
          .muscle(.gluteusMedius), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.obturatorInternus), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.tensorFasciaeLatae), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.iliocostalis), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.pelvicFloor), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.bicepsFemoris), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.semitendinosusSemimembranosus), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.adductorLongusBrevis), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.rectusFemoris), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
