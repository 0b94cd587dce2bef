import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var painDrawingSpread: Question {
    Question(
      id: .painDrawingSpread,
      ask: "How many parts of the body were drawn?",
      answers: [.one, .twoOrThree, .fourOrMore, .wholeLeg],
      why: "A very wide drawing fits many causes.",
      askWhen: .derived,
      note: "With a very wide drawing a clinician helps more than a list of muscles.",
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
