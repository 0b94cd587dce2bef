import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var groinOnMove: Question {
    Question(
      id: .groinOnMove,
      ask: "Does turning or spreading the leg bring on groin pain?",
      answers: [.yes, .no, .notSure],
      why: "It speaks for the hip joint.",
      associations: [
        Association(
          .mimic(.hipOsteoarthritis), .up, .strong, figure: .likelihoodRatio(5.7), .verified,
          .metcalfe2019),
        Association(
          .muscle(.adductorLongusBrevis), .up, .weak, .unverified, .drew2017),
        Association(
          .mimic(.avascularNecrosis), .up, .moderate, .unverified, .lespasio2019),
        Association(
          .mimic(.stressFracture), .up, .moderate, .unverified, .robertsonWood2017),
        Association(
          .mimic(.septicHip), .up, .moderate,
          note: "only when any small movement is agony, with fever or illness", .unverified,
          .clinicalConvention),
        Association(
          .muscle(.pectineus), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .mimic(.hipImpingementLabral), .up, .moderate, .unverified, .reiman2015Fai),
      ])
  }
}
