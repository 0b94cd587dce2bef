import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var crossLeg: Question {
    Question(
      id: .crossLeg,
      ask: """
        Sit, cross that leg, and draw the knee to the other shoulder. Does it bring on the deep \
        buttock pain?
        """,
      answers: [.yes, .no, .notSure],
      why: "It stretches the deep rotator and the nerve beside it.",
      skipConditions: [.hipReplacement],
      separates: """
        The deep rotator and the nerve beside it from the pelvic joint and the hamstring.
        """,
      note: """
        Not with a replaced hip in the first 12 weeks. Groin pain instead of buttock pain: answer \
        no.
        """,
      associations: [
        Association(
          .muscle(.piriformis), .up, .moderate,
          note: "pain when the muscle is tightened is one of the four features; accuracy unknown",
          .verified, .hopayian2018),
        Association(
          .mimic(.deepGluteal), .up, .moderate,
          note: """
            sensitivity 0.52, specificity 0.9; seated piriformis stretch by an examiner, n=33; \
            not this self-test
            """, .verified, .martin2014),
        Association(
          .mimic(.gtps), .up, .weak,
          note: "crossing squeezes the tendons; pain is at the outer hip", .unverified,
          .grimaldi2017),
        Association(
          .muscle(.quadratusFemoris), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
