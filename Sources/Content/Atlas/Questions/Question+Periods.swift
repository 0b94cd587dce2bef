import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var periods: Question {
    Question(
      id: .periods,
      ask: "Does the pain come with your periods, or get clearly worse around them?",
      answers: [.yes, .no, .notSure],
      why: "Pain that follows the periods points to endometriosis, not to a muscle.",
      askWhen: .mayHavePeriods,
      note: "A mild back ache on the first days for years is usual.",
      associations: [
        Association(
          .mimic(.endometriosis), .up, .strong,
          note: """
            the timing is the key; ordinary period cramps also answer yes, so weigh with the \
            drawing
            """, .verified, .alKhodairy2007),
        Association(
          .anyPoint, .down, .weak, .unverified, .clinicalConvention),
      ])
  }
}
