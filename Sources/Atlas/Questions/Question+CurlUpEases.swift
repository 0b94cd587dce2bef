import Anatomy
import Evidence
import Safety

extension Question {
  static var curlUpEases: Question {
    Question(
      id: .curlUpEases,
      ask: """
        Is the low-back or front-of-hip ache worse standing tall and better curled up or with the \
        knees bent?
        """,
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      separates: "psoas from hip joint and from disc",
      associations: [
        Association(
          .muscle(.iliopsoas), .up, .moderate,
          note: "worse upright, slight when seated; fetal position on a second page", .verified,
          .namtptIliopsoas),
        Association(
          .mimic(.spinalStenosis), .up, .moderate,
          note: "flexion relief; our reading", .unverified, .suri2010),
        Association(
          .mimic(.discogenic), .down, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.hipOsteoarthritis), .none, .none,
          note: "also eases with the hip bent: does not separate", .unverified, .clinicalConvention),
        Association(
          .mimic(.psoasAbscess), .up, .moderate,
          note: "hip held bent", .unverified, .mallick2004),
      ])
  }
}
