import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var belowKnee: Question {
    Question(
      id: .belowKnee,
      ask: "Does the pain go below the knee?",
      answers: [.yes, .no, .notSure],
      why: """
        Nerve roots and the deep side-buttock muscle send pain below the knee. Most other buttock \
        muscles stop in the thigh.
        """,
      associations: [
        Association(
          .mimic(.radiculopathyL5), .up, .strong, .verified, .stynes2018),
        Association(
          .mimic(.radiculopathyS1), .up, .strong, .verified, .stynes2018),
        Association(
          .muscle(.gluteusMinimus), .up, .moderate,
          note: """
            one of few muscle patterns that reach the calf or ankle; the Holm-Jensen leg-pain \
            study looked at QL, gluteus medius/minimus and piriformis
            """, .verified, .namtptSymptomChecker),
        Association(
          .mimic(.deepGluteal), .up, .moderate, .unverified, .martin2014),
        Association(
          .muscle(.piriformis), .down, .moderate,
          note: "muscle map stops in the thigh", .verified, .medlinkPiriformis),
        Association(
          .mimic(.hipOsteoarthritis), .down, .weak,
          note: "still 22 %", .verified, .lesher2008),
        Association(
          .mimic(.radiculopathyL4), .up, .strong, .verified, .stynes2018),
        Association(
          .mimic(.radiculopathyL2L3), .down, .moderate, .unverified, .grayAnatomy),
        Association(
          .mimic(.hipImpingementLabral), .down, .moderate, .unverified, .griffin2016),
      ])
  }
}
