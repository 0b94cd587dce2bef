import Anatomy
import Evidence
import Safety

extension Question {
  static var painDrawingSpread: Question {
    Question(
      id: .painDrawingSpread,
      ask: "How many body areas did you draw?",
      answers: [.one, .twoOrThree, .fourOrMore, .wholeLeg],
      why: "It helps to tell causes apart.",
      askWhen: .derived,
      note: "Very wide drawings: suggest a clinician rather than a list of muscles.",
      associations: [
        Association(
          .mimic(.nonSpecific), .up, .weak, answers: [.fourOrMore], .unverified, .clinicalConvention
        ),
        Association(
          .mimic(.radiculopathyS1), .up, .moderate, answers: [.wholeLeg],
          note: "S1 shape sens .65 spec .80", .verified, .murphy2009),
      ])
  }
}
