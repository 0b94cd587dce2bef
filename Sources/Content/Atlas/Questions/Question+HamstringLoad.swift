import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var hamstringLoad: Question {
    Question(
      id: .hamstringLoad,
      ask: """
        Does bending forward with straight knees, sprinting or fast uphill walking bring on pain \
        at the sit bone?
        """,
      answers: [.yes, .no, .notSure],
      why: "It loads the hamstring where it begins, at the sit bone.",
      separates: """
        The hamstring at the sit bone from the deep rotator and the large buttock muscle.
        """,
      associations: [
        Association(
          .mimic(.proximalHamstring), .up, .strong, .verified, .hamstringTendonWeb),
        Association(
          .muscle(.semitendinosusSemimembranosus), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.bicepsFemoris), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.piriformis), .down, .weak, .unverified, .clinicalConvention),
      ])
  }
}
