import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var fever: Question {
    Question(
      id: .fever,
      ask: "Do you have fever or feel ill with the pain?",
      answers: [.yes, .no, .notSure],
      why: "An infection in the spine or hip must be found early.",
      associations: [
        Association(
          .mimic(.spinalInfection), .up, .strong, figure: .sensitivity(0.55), .verified, .yusuf2019),
        Association(
          .mimic(.septicHip), .up, .strong, .unverified, .margaretten2007),
        Association(
          .mimic(.renalColic), .up, .moderate, .unverified, .moore2014),
        Association(
          .mimic(.psoasAbscess), .up, .strong,
          note: "fever, flank pain and stiff hip together in only 30 %", .verified, .xu2019Iliopsoas
        ),
      ])
  }
}
