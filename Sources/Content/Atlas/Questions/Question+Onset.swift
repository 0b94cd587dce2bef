import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var onset: Question {
    Question(
      id: .onset,
      ask: "How did it begin?",
      answers: [.gradual, .sudden, .suddenWithSnap, .afterDrive, .unknown],
      why: "A tear or a blocked artery begins at once. Worn joints and tendons begin slowly.",
      separates: "A tear or an artery from slow causes.",
      associations: [
        Association(
          .mimic(.muscleTear), .up, .strong, answers: [.suddenWithSnap], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.muscleTear), .up, .weak, answers: [.sudden], .unverified, .clinicalConvention),
        Association(
          .mimic(.acuteLimbIschaemia), .up, .strong, answers: [.sudden], .verified, .devonAli),
        Association(
          .mimic(.aaa), .up, .moderate, answers: [.sudden], .unverified, .assar2009),
        Association(
          .mimic(.vertebralFracture), .up, .moderate, answers: [.sudden],
          note: "with thin bones even after a sneeze or small lift", .unverified,
          .clinicalConvention),
        Association(
          .mimic(.hipFracture), .up, .moderate, answers: [.sudden], .unverified, .clinicalConvention
        ),
        Association(
          .mimic(.renalColic), .up, .moderate, answers: [.sudden], .unverified, .clinicalConvention),
        Association(
          .mimic(.discogenic), .up, .weak, answers: [.sudden], .unverified, .clinicalConvention),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, answers: [.sudden], .unverified,
          .travellSimons1992),
        Association(
          .mimic(.axialSpondyloarthritis), .up, .moderate, answers: [.gradual],
          note: "slow onset is one of the expert features", .unverified, .sieper2009),
        Association(
          .mimic(.hipOsteoarthritis), .up, .moderate, answers: [.gradual], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.gtps), .up, .weak, answers: [.gradual], .unverified, .fearon2013),
        Association(
          .mimic(.proximalHamstring), .up, .moderate, answers: [.gradual], .unverified, .cacchio2012
        ),
        Association(
          .mimic(.stressFracture), .up, .moderate, answers: [.gradual],
          note: "grows with training", .unverified, .longhino2011),
        Association(
          .mimic(.malignancy), .up, .weak, answers: [.gradual], .unverified, .clinicalConvention),
        Association(
          .mimic(.psoasAbscess), .up, .weak, answers: [.gradual], .verified, .mallick2004),
        Association(
          .mimic(.hipImpingementLabral), .up, .weak, answers: [.gradual], .unverified, .griffin2016),
        Association(
          .muscle(.piriformis), .up, .weak, answers: [.afterDrive], .unverified, .travellSimons1992),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, answers: [.afterDrive], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, answers: [.afterDrive], .unverified,
          .travellSimons1992),
        Association(
          .mimic(.discogenic), .up, .weak, answers: [.afterDrive], .unverified, .clinicalConvention),
        Association(
          .mimic(.dvt), .up, .weak, answers: [.afterDrive],
          note: "a long trip; calf or thigh drawing only", .unverified, .clinicalConvention),
      ])
  }
}
