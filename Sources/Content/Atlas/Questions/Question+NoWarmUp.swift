import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var noWarmUp: Question {
    Question(
      id: .noWarmUp,
      ask: "Did you go straight into it without warming up?",
      answers: [.yes, .no, .notSure],
      why: "It may help to see what brought it on. It weighs little.",
      askWhen: .yes(to: .unaccustomed),
      associations: [
        Association(
          .mimic(.nonSpecific), .up, .weak,
          note: "3 of 5 trials: warm-up cut injuries; not conclusive", .verified, .fradkin2006),
        Association(
          .muscle(.iliocostalis), .up, .weak, .unverified, .travellSimons1992),
      ])
  }
}
