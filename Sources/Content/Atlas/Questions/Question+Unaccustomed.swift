import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var unaccustomed: Question {
    Question(
      id: .unaccustomed,
      ask: "Did it start within a day or two of an activity you are not used to?",
      answers: [.yes, .no, .notSure],
      why: "New effort leaves muscles sore, and often wakes the buttock muscles.",
      associations: [
        Association(
          .mimic(.doms), .up, .strong, .verified, .domsWiki),
        Association(
          .muscle(.gluteusMedius), .up, .weak, .verified, .n2016),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, .verified, .n2016),
        Association(
          .muscle(.piriformis), .up, .weak, .verified, .n2016),
        Association(
          .mimic(.stressFracture), .up, .weak, .unverified, .robertsonWood2017),
      ])
  }
}
