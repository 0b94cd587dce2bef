import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var curlUpEases: Question {
    Question(
      id: .curlUpEases,
      ask: """
        Is the ache in the low back or front of the hip worse when you stand tall, and better \
        curled up or with bent knees?
        """,
      answers: [.yes, .no, .notSure],
      why: "It fits a short deep hip bender, or a narrow spinal canal.",
      separates: "The deep hip bender from the hip joint and the disc.",
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
