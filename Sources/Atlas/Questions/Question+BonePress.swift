import Anatomy
import Evidence
import Safety

extension Question {
  static var bonePress: Question {
    Question(
      id: .bonePress,
      ask: """
        Is a light press with a fingertip straight on a bone the worst spot of all? Which bone?
        """,
      answers: [
        .shin, .groinOrPubis, .sacrum, .sitBone, .outerHipKnob, .dimple, .tailBone, .none, .notSure,
      ],
      why: "It helps to tell causes apart.",
      skipFlags: [.trauma, .stressBone, .steroidOsteoporosis],
      note: """
        One light touch only (body_areas: no pressure on these bones). Overlaps one-finger: count \
        once.
        """,
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
