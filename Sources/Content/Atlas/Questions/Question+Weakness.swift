import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var weakness: Question {
    Question(
      id: .weakness,
      ask: """
        Is a leg or foot weaker than before? For example, the foot drops, the knee gives way, or \
        you cannot stand on tip-toe.
        """,
      answers: [.yes, .no, .notSure],
      why: "Weakness speaks for a nerve, not for a muscle knot.",
      note: """
        New or growing weakness is checked the same day. Both legs, or with change in bladder, \
        bowel or between the legs: emergency.
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
