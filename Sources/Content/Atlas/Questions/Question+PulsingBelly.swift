import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var pulsingBelly: Question {
    Question(
      id: .pulsingBelly,
      ask: """
        Was there sudden back or belly pain with faintness? Or, over 55, a throbbing lump in the \
        belly with new pain?
        """,
      answers: [.yes, .no, .notSure],
      why: "The main artery in the belly may be tearing.",
      note: "A yes is an emergency.",
      associations: [
        Association(
          .mimic(.aaa), .up, .strong,
          note: "pulsatile mass sens only 47.1 %", .verified, .fernando2022)
      ])
  }
}
