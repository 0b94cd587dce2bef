import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var numbTingle: Question {
    Question(
      id: .numbTingle,
      ask: "Is there numbness or pins and needles below the knee, or in the foot?",
      answers: [.yes, .no, .notSure],
      why: "Numb skin speaks for a nerve. A muscle alone seldom makes the foot numb.",
      associations: [
        Association(
          .mimic(.radiculopathyL5), .up, .strong, .verified, .stynes2018),
        Association(
          .mimic(.radiculopathyS1), .up, .strong, .verified, .stynes2018),
        Association(
          .mimic(.spinalStenosis), .up, .moderate, .verified, .konno2007),
        Association(
          .mimic(.deepGluteal), .up, .moderate, .unverified, .hopayian2018),
        Association(
          .mimic(.meralgiaParesthetica), .down, .weak,
          note: "outer thigh only", .verified, .meralgiaWeb),
        Association(
          .mimic(.nonSpecific), .down, .moderate, .verified, .konstantinou2015),
        Association(
          .mimic(.radiculopathyL4), .up, .strong, .verified, .stynes2018),
        Association(
          .muscle(.gluteusMinimus), .down, .weak,
          note: "deep ache without numbness; a no never closes the root question", .unverified,
          .travellSimons1992),
        Association(
          .mimic(.acuteLimbIschaemia), .up, .moderate,
          note: "tingling in over 50 %", .verified, .rcemAli),
        Association(
          .mimic(.radiculopathyL2L3), .down, .weak, .unverified, .grayAnatomy),
      ])
  }
}
