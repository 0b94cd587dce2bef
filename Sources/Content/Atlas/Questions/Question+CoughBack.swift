import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var coughBack: Question {
    Question(
      id: .coughBack,
      ask: "Does a cough, a sneeze or straining make your back worse?",
      answers: [.yes, .no, .notSure],
      why: "It fits the side-waist muscle or a disc. For a nerve root it says little.",
      associations: [
        Association(
          .muscle(.quadratusLumborum), .up, .weak, .verified, .learnandfeelbetterQl),
        Association(
          .mimic(.discogenic), .up, .weak, .unverified, .verwoerd2016),
        Association(
          .mimic(.radiculopathyL5), .none, .none,
          note: "back-only worsening did not help to find root pressure", .verified, .verwoerd2016),
        Association(
          .muscle(.rectusAbdominis), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
