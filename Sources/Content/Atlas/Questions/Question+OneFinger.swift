import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var oneFinger: Question {
    Question(
      id: .oneFinger,
      ask: "If you point with one finger to the worst spot, where is it?",
      answers: [
        .dimple, .deepButtock, .sitBone, .tailBone, .outerHipKnob, .groin, .spineMidline,
        .noOneSpot, .notSure,
      ],
      why: """
        Joints and tendons often hurt in one small place. It tells the deep rotator, the pelvic \
        joint, the hamstring and the side of the hip apart.
        """,
      separates: """
        The deep rotator, the pelvic joint and the hamstring. The side-buttock muscle and the \
        tendons at the side of the hip.
        """,
      note: "A pointing place is a weight, not a proof.",
      associations: [
        Association(
          .mimic(.sacroiliacJoint), .up, .moderate, answers: [.dimple],
          note: "all 16 so chosen had positive SI injections; no controls", .verified, .fortin1997),
        Association(
          .mimic(.pelvicGirdlePregnancy), .up, .weak, answers: [.dimple], .unverified, .vleeming2008
        ),
        Association(
          .muscle(.piriformis), .up, .weak, answers: [.deepButtock], .unverified, .hopayian2018),
        Association(
          .mimic(.deepGluteal), .up, .weak, answers: [.deepButtock],
          note: "tender near the notch is one of the four features", .verified, .hopayian2018),
        Association(
          .mimic(.proximalHamstring), .up, .strong, answers: [.sitBone], .verified,
          .hamstringTendonWeb),
        Association(
          .muscle(.semitendinosusSemimembranosus), .up, .weak, answers: [.sitBone], .unverified,
          .travellSimons1992),
        Association(
          .mimic(.coccydynia), .up, .strong, answers: [.tailBone], .verified,
          .coccydyniaTidsskriftet),
        Association(
          .mimic(.gtps), .up, .strong, answers: [.outerHipKnob],
          note: "palpation sens 0.80, spec 0.47 (by examiners, from knowledge)", .unverified,
          .grimaldi2017),
        Association(
          .muscle(.tensorFasciaeLatae), .up, .weak, answers: [.outerHipKnob], .unverified,
          .travellSimons1992),
        Association(
          .mimic(.hipOsteoarthritis), .up, .moderate, answers: [.groin],
          note: "groin 55 % in joint-proven cases", .verified, .lesher2008),
        Association(
          .mimic(.facetJoint), .none, .none, answers: [.spineMidline],
          note: "no sign is informative; kept so that nobody adds it", .verified, .hancock2007),
        Association(
          .muscle(.obturatorInternus), .up, .weak, answers: [.tailBone], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.quadratusFemoris), .up, .weak, answers: [.deepButtock], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.multifidus), .up, .weak, answers: [.spineMidline], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.pelvicFloor), .up, .weak, answers: [.tailBone], .unverified, .travellSimons1992),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, answers: [.tailBone],
          note: "only for that point", .unverified, .travellSimons1992),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, answers: [.sitBone],
          note: "only for that point", .unverified, .travellSimons1992),
      ])
  }
}
