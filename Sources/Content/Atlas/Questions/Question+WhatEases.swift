import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var whatEases: Question {
    Question(
      id: .whatEases,
      ask: "What eases it most?",
      answers: [.lying, .sitting, .walking, .leaningForward, .nothing, .notSure],
      why: "Bones, joints, discs and the spinal canal each have their own way to find ease.",
      note: "It overlaps three other questions. Each fact counts once.",
      associations: [
        Association(
          .mimic(.vertebralFracture), .up, .moderate, answers: [.lying], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.discogenic), .up, .weak, answers: [.lying], .unverified, .clinicalConvention),
        Association(
          .mimic(.radiculopathyL5), .up, .weak, answers: [.lying], .unverified, .clinicalConvention),
        Association(
          .mimic(.radiculopathyS1), .up, .weak, answers: [.lying], .unverified, .clinicalConvention),
        Association(
          .mimic(.stressFracture), .up, .weak, answers: [.lying, .sitting], .unverified,
          .longhino2011),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, answers: [.lying], .unverified,
          .travellSimons1992),
        Association(
          .mimic(.axialSpondyloarthritis), .down, .moderate, answers: [.lying], .unverified,
          .sieper2009),
        Association(
          .mimic(.spinalStenosis), .up, .moderate, answers: [.sitting],
          note: "same fact as sitting-relieves: count once", .verified, .suri2010),
        Association(
          .mimic(.vascularClaudication), .up, .weak, answers: [.sitting], .unverified, .khan2006),
        Association(
          .mimic(.hipOsteoarthritis), .up, .weak, answers: [.sitting, .lying], .unverified,
          .metcalfe2019),
        Association(
          .muscle(.piriformis), .down, .weak, answers: [.sitting], .unverified, .hopayian2018),
        Association(
          .mimic(.spinalStenosis), .up, .strong, answers: [.leaningForward],
          note: "same fact as bend-forward-relieves: count once", .verified, .suri2010),
        Association(
          .mimic(.facetJoint), .up, .weak, answers: [.leaningForward], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.axialSpondyloarthritis), .up, .moderate, answers: [.walking], .unverified,
          .sieper2009),
        Association(
          .mimic(.coccydynia), .up, .moderate, answers: [.walking], .unverified, .clinicalConvention
        ),
        Association(
          .mimic(.discogenic), .up, .weak, answers: [.walking], .unverified, .clinicalConvention),
        Association(
          .muscle(.piriformis), .up, .weak, answers: [.walking], .unverified, .travellSimons1992),
        Association(
          .mimic(.spinalStenosis), .down, .strong, answers: [.walking], .unverified, .suri2010),
        Association(
          .mimic(.vascularClaudication), .down, .strong, answers: [.walking], .unverified, .khan2006
        ),
        Association(
          .mimic(.stressFracture), .down, .strong, answers: [.walking], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.malignancy), .up, .moderate, answers: [.nothing], .unverified, .clinicalConvention
        ),
        Association(
          .mimic(.spinalInfection), .up, .moderate, answers: [.nothing], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.aaa), .up, .moderate, answers: [.nothing], .unverified, .assar2009),
        Association(
          .mimic(.renalColic), .up, .moderate, answers: [.nothing], .unverified, .clinicalConvention
        ),
        Association(
          .anyPoint, .down, .weak, answers: [.nothing], .unverified, .clinicalConvention),
      ])
  }
}
