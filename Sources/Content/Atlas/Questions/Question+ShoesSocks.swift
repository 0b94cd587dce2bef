import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var shoesSocks: Question {
    Question(
      id: .shoesSocks,
      ask: "Is it hard to put on shoes and socks?",
      answers: [.yes, .no, .notSure],
      why: "A worn hip joint makes this hard. Sore tendons at the side of the hip do not.",
      associations: [
        Association(
          .mimic(.hipOsteoarthritis), .up, .strong,
          note: "for GTPS the odds ratio was 0.06 (0.00–0.26)", .verified, .fearon2013),
        Association(
          .mimic(.gtps), .down, .strong, figure: .oddsRatio(0.06), .verified, .fearon2013),
        Association(
          .mimic(.hipImpingementLabral), .up, .weak, .unverified, .griffin2016),
      ])
  }
}
