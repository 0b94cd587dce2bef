import Anatomy
import Evidence
import Safety

extension Question {
  static var weakness: Question {
    Question(
      id: .weakness,
      ask: "Is a leg or foot weaker than before (foot drops, knee gives way, cannot tip-toe)?",
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      note: """
        New or growing weakness = same day; both legs, or with bladder, bowel or saddle change = \
        emergency.
        """,
      associations: [
        Association(
          .mimic(.radiculopathyL5), .up, .strong, .verified, .stynes2018),
        Association(
          .mimic(.caudaEquina), .up, .moderate,
          figure: .accuracy(sensitivity: 0.68, specificity: 0.72),
          note: "odds ratio 5.35", .verified, .cesSeries334),
        Association(
          .mimic(.nonSpecific), .down, .strong, .unverified, .stynes2018),
        Association(
          .mimic(.radiculopathyL4), .up, .strong,
          note: "knee gives way", .verified, .stynes2018),
        Association(
          .mimic(.radiculopathyS1), .up, .strong,
          note: "cannot tip-toe", .verified, .stynes2018),
        Association(
          .mimic(.acuteLimbIschaemia), .up, .moderate, .verified, .rcemAli),
        Association(
          .mimic(.radiculopathyL2L3), .up, .weak, .unverified, .suri2011),
        Association(
          .mimic(.endometriosis), .up, .weak, .unverified, .alKhodairy2007),
        Association(
          .mimic(.muscleTear), .up, .weak, .unverified, .clinicalConvention),
      ])
  }
}
