import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var inactiveBefore: Question {
    Question(
      id: .inactiveBefore,
      ask: "In the weeks before, were you mostly sitting or less active than usual?",
      answers: [.yes, .no, .notSure],
      why: "Muscles that have rested tire and get sore sooner.",
      associations: [
        Association(
          .muscle(.gluteusMaximus), .up, .weak, .verified, .n2016),
        Association(
          .mimic(.nonSpecific), .up, .weak,
          note: "inactivity is a target of prevention trials, not a proven cause of points",
          .verified, .shiri2018),
        Association(
          .mimic(.doms), .up, .moderate, .verified, .cleary2002),
      ])
  }
}
