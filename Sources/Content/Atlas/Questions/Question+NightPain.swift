import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var nightPain: Question {
    Question(
      id: .nightPain,
      ask: "Does the pain wake you at night?",
      answers: [.yes, .no, .notSure],
      why: """
        It fits sore tendons at the side of the hip and some muscles. Alone it says nothing about \
        serious illness.
        """,
      associations: [
        Association(
          .mimic(.malignancy), .none, .none,
          note: "213 of 482 had night pain, none serious: do not use alone", .verified, .harding2005
        ),
        Association(
          .mimic(.gtps), .up, .moderate,
          note: "when lying on that side", .verified, .allison2016),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, .verified, .namtptSymptomChecker),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.rectusFemoris), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
