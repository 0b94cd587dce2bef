import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var morningStiff: Question {
    Question(
      id: .morningStiff,
      ask: "How long are you stiff in the morning?",
      answers: [.none, .underThirtyMinutes, .thirtyToSixtyMinutes, .overAnHour],
      why: "Long stiffness in the morning points to an inflamed spine. Short stiffness is usual.",
      associations: [
        Association(
          .mimic(.axialSpondyloarthritis), .up, .strong,
          answers: [.thirtyToSixtyMinutes, .overAnHour],
          note: """
            LR 3.7 for the set; LR 3.7 belongs to >=2 of the 4 features together, age under 50; \
            do not multiply it per item
            """, .verified, .rudwaleit2006),
        Association(
          .mimic(.hipOsteoarthritis), .down, .weak,
          answers: [.none, .underThirtyMinutes, .thirtyToSixtyMinutes],
          note: """
            LR 0.22–0.65; as printed in a journal summary for stiffness under 60 min; CONTRADICTS \
            the usual criterion (OA stiffness is short), so weigh lightly
            """, .verified, .metcalfe2019),
        Association(
          .mimic(.nonSpecific), .up, .weak, answers: [.none, .underThirtyMinutes], .unverified,
          .rudwaleit2006),
      ])
  }
}
