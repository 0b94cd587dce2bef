import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var legSwollen: Question {
    Question(
      id: .legSwollen,
      ask: """
        Is one calf or thigh newly swollen, warm, red or darker, throbbing, or with hard sore \
        veins?
        """,
      answers: [.yes, .no, .notSure],
      why: "These are signs of a clot. Then massage is dangerous.",
      note: """
        A yes means: no massage, see someone the same day. A newly tender calf alone counts after \
        an operation, plaster, a long trip, cancer, pregnancy or an earlier clot.
        """,
      associations: [
        Association(
          .mimic(.dvt), .up, .strong,
          note: "+1 for calf >3 cm larger, tenderness, pitting; score 3 or more about 53 % risk",
          .verified, .wells2006)
      ])
  }
}
