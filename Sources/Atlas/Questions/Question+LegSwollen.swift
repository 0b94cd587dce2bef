import Anatomy
import Evidence
import Safety

extension Question {
  static var legSwollen: Question {
    Question(
      id: .legSwollen,
      ask: """
        One calf or thigh newly swollen, warm, red or darker, throbbing, or with hard sore veins?
        """,
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      note: """
        YES = stop massage, same day. A newly tender calf alone counts after an operation, \
        plaster, long trip, cancer, pregnancy or earlier clot.
        """,
      associations: [
        Association(
          .mimic(.dvt), .up, .strong,
          note: "+1 for calf >3 cm larger, tenderness, pitting; score 3 or more about 53 % risk",
          .verified, .wells2006)
      ])
  }
}
