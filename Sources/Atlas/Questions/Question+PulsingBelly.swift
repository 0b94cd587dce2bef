import Anatomy
import Evidence
import Safety

extension Question {
  static var pulsingBelly: Question {
    Question(
      id: .pulsingBelly,
      ask: """
        Sudden back or belly pain with faintness, or a throbbing lump in the belly with new pain \
        when over 55?
        """,
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      note: "YES = emergency.",
      associations: [
        Association(
          .mimic(.aaa), .up, .strong,
          note: "pulsatile mass sens only 47.1 %", .verified, .fernando2022)
      ])
  }
}
