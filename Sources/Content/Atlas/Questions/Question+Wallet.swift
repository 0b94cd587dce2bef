import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var wallet: Question {
    Question(
      id: .wallet,
      ask: "Do you keep a wallet or phone in the back pocket?",
      answers: [.yes, .no, .notSure],
      why: "It presses on the buttock muscles, and it is easy to change.",
      note: "It is cheap to change. The proof is from single cases.",
      associations: [
        Association(
          .muscle(.gluteusMinimus), .up, .weak, .verified, .namtptSymptomChecker),
        Association(
          .muscle(.piriformis), .up, .weak, .unverified, .namtptSymptomChecker),
        Association(
          .mimic(.deepGluteal), .up, .weak, .unverified, .hopayian2018),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
