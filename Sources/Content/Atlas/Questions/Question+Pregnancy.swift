import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var pregnancy: Question {
    Question(
      id: .pregnancy,
      ask: "Are you pregnant, or did you give birth within 3 months?",
      answers: [.yes, .no, .notSure],
      why: """
        Pelvic joints often hurt then. Clots form more easily, and pressing has its own rules.
        """,
      note: """
        No deep massage of leg or belly. The massage rules run to 6 weeks after a birth. This \
        question asks to 3 months because of pelvic joint pain and cracked bones.
        """,
      associations: [
        Association(
          .mimic(.pelvicGirdlePregnancy), .up, .strong, .verified, .vleeming2008),
        Association(
          .mimic(.dvt), .up, .moderate, .verified, .massagePePregnancy2020),
        Association(
          .mimic(.stressFracture), .up, .weak, .unverified, .longhino2011),
      ])
  }
}
