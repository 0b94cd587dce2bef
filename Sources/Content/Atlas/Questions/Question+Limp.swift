import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var limp: Question {
    Question(
      id: .limp,
      ask: "Do you limp?",
      answers: [.yes, .no, .notSure],
      why: "A limp speaks for the hip joint or a bone.",
      associations: [
        Association(
          .mimic(.hipOsteoarthritis), .up, .moderate, .unverified, .clinicalConvention),
        Association(
          .mimic(.avascularNecrosis), .up, .moderate, .unverified, .clinicalConvention),
        Association(
          .mimic(.stressFracture), .up, .moderate, .unverified, .longhino2011),
        Association(
          .mimic(.hipFracture), .up, .strong, .unverified, .nhsHipFracture),
        Association(
          .mimic(.septicHip), .up, .moderate, .unverified, .margaretten2007),
        Association(
          .mimic(.psoasAbscess), .up, .moderate, .unverified, .mallick2004),
        Association(
          .mimic(.hipImpingementLabral), .up, .weak, .unverified, .griffin2016),
        Association(
          .mimic(.gtps), .up, .weak, .unverified, .fearon2013),
        Association(
          .mimic(.muscleTear), .up, .weak, .unverified, .clinicalConvention),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.gluteusMedius), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .mimic(.facetJoint), .down, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.coccydynia), .down, .weak, .unverified, .clinicalConvention),
      ])
  }
}
