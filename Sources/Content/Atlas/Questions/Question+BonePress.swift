import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var bonePress: Question {
    Question(
      id: .bonePress,
      ask: """
        Touch lightly with one fingertip. Is a spot straight on a bone the worst of all, and \
        which bone?
        """,
      answers: [
        .shin, .groinOrPubis, .sacrum, .sitBone, .outerHipKnob, .dimple, .tailBone, .none, .notSure,
      ],
      why: "A bone that is sore to a light touch speaks for the bone or for a tendon on it.",
      skipFlags: [.trauma, .stressBone, .steroidOsteoporosis],
      note: "One light touch only. It overlaps another question. Each fact counts once.",
      associations: [
        Association(
          .mimic(.stressFracture), .up, .moderate, answers: [.shin, .sacrum, .groinOrPubis],
          note: "one narrow spot; a hip-neck fracture lies too deep to feel", .unverified,
          .longhino2011),
        Association(
          .mimic(.stressFracture), .down, .weak, answers: [.none], .unverified, .longhino2011),
        Association(
          .mimic(.vertebralFracture), .up, .weak, answers: [.sacrum], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.pelvicGirdlePregnancy), .up, .moderate, answers: [.groinOrPubis, .dimple],
          .unverified, .vleeming2008),
        Association(
          .mimic(.proximalHamstring), .up, .strong, answers: [.sitBone], .unverified, .cacchio2012),
        Association(
          .mimic(.gtps), .up, .strong, answers: [.outerHipKnob], .unverified, .grimaldi2017),
        Association(
          .mimic(.gtps), .down, .moderate, answers: [.none], .unverified, .grimaldi2017),
        Association(
          .mimic(.sacroiliacJoint), .up, .moderate, answers: [.dimple], .unverified, .fortin1997),
        Association(
          .mimic(.axialSpondyloarthritis), .up, .weak, answers: [.dimple], .unverified,
          .clinicalConvention),
        Association(
          .mimic(.coccydynia), .up, .strong, answers: [.tailBone], .unverified,
          .coccydyniaTidsskriftet),
        Association(
          .mimic(.septicHip), .up, .weak, answers: [.groinOrPubis], .unverified, .margaretten2007),
      ])
  }
}
