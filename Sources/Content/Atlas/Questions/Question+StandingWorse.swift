import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var standingWorse: Question {
    Question(
      id: .standingWorse,
      ask: "Does standing still for 10 minutes or more make it worse?",
      answers: [.yes, .no, .notSure],
      why: """
        Standing narrows the spinal canal and loads the small spine joints. A disc and the tail \
        bone mind it less.
        """,
      associations: [
        Association(
          .mimic(.spinalStenosis), .up, .moderate, .unverified, .suri2010),
        Association(
          .mimic(.meralgiaParesthetica), .up, .moderate, .unverified, .meralgiaWeb),
        Association(
          .mimic(.facetJoint), .up, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.sacroiliacJoint), .up, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.gtps), .up, .weak, .unverified, .allison2016),
        Association(
          .muscle(.iliopsoas), .up, .weak,
          note: "worse upright", .verified, .namtptIliopsoas),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .mimic(.discogenic), .down, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.proximalHamstring), .down, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.coccydynia), .down, .moderate, .unverified, .clinicalConvention),
      ])
  }
}
