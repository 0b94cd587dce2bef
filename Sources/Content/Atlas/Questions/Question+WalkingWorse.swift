import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var walkingWorse: Question {
    Question(
      id: .walkingWorse,
      ask: "Does walking make it worse?",
      answers: [.yes, .no, .notSure],
      why: """
        It fits the hip joint, a bone, the spinal canal or the leg arteries. A disc and the tail \
        bone mind it less.
        """,
      note: "Straightening up is asked in curl-up-eases.",
      associations: [
        Association(
          .mimic(.stressFracture), .up, .strong, .unverified, .longhino2011),
        Association(
          .mimic(.hipFracture), .up, .strong, .unverified, .nhsHipFracture),
        Association(
          .mimic(.vascularClaudication), .up, .moderate, .unverified, .khan2006),
        Association(
          .mimic(.spinalStenosis), .up, .moderate, .unverified, .suri2010),
        Association(
          .mimic(.hipOsteoarthritis), .up, .moderate, .unverified, .metcalfe2019),
        Association(
          .mimic(.avascularNecrosis), .up, .moderate, .unverified, .clinicalConvention),
        Association(
          .mimic(.hipImpingementLabral), .up, .weak, .unverified, .griffin2016),
        Association(
          .mimic(.septicHip), .up, .weak, .unverified, .margaretten2007),
        Association(
          .mimic(.psoasAbscess), .up, .weak, .unverified, .mallick2004),
        Association(
          .mimic(.gtps), .up, .weak, .unverified, .fearon2013),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.gluteusMedius), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.tensorFasciaeLatae), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .muscle(.iliopsoas), .up, .weak, .unverified, .travellSimons1992),
        Association(
          .mimic(.discogenic), .down, .weak, .unverified, .clinicalConvention),
        Association(
          .mimic(.coccydynia), .down, .moderate, .unverified, .clinicalConvention),
        Association(
          .mimic(.meralgiaParesthetica), .up, .weak, .unverified, .meralgiaWeb),
      ])
  }
}
