import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var legWorseThanBack: Question {
    Question(
      id: .legWorseThanBack,
      ask: "Which is worse, the leg or the back?",
      answers: [.leg, .back, .equal, .onlyLeg, .onlyBack],
      why: "A leg that is worse than the back points to a nerve.",
      associations: [
        Association(
          .mimic(.radiculopathyL5), .up, .moderate, answers: [.leg, .onlyLeg],
          note: "significant single item; also in stynes-2018", .verified, .verwoerd2014),
        Association(
          .mimic(.radiculopathyS1), .up, .moderate, answers: [.leg, .onlyLeg], .verified,
          .stynes2018),
        Association(
          .mimic(.spinalStenosis), .up, .moderate, answers: [.leg, .onlyLeg], .verified, .cook2011),
        Association(
          .mimic(.nonSpecific), .down, .moderate, answers: [.leg, .onlyLeg], .verified,
          .konstantinou2015),
        Association(
          .mimic(.radiculopathyL4), .up, .moderate, answers: [.leg, .onlyLeg], .verified,
          .stynes2018),
      ])
  }
}
