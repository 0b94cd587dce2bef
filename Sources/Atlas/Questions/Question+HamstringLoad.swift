import Anatomy
import Evidence
import Safety

extension Question {
  static var hamstringLoad: Question {
    Question(
      id: .hamstringLoad,
      ask: """
        Does bending forward with straight knees, sprinting or fast uphill walking bring on pain \
        at the sit-bone?
        """,
      answers: [.yes, .no, .notSure],
      why: "It helps to tell causes apart.",
      separates: "hamstring origin from piriformis and gluteus maximus",
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
