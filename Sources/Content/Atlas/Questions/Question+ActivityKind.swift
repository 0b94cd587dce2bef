import Anatomy
import Evidence
import Safety

extension Question {
  @inline(__always) static var activityKind: Question {
    Question(
      id: .activityKind,
      ask: "What was the activity?",
      answers: [
        .softSandWalk, .snowSki, .waterSki, .hillOrStairs, .run, .liftTwist, .longStandOneLeg,
        .garden, .other,
      ],
      why: "Each kind of effort loads its own muscles.",
      askWhen: .yes(to: .unaccustomed),
      associations: [
        Association(
          .muscle(.gluteusMinimus), .up, .weak, answers: [.softSandWalk],
          note: "sand costs 2.1–2.7 times the energy of firm ground (lejeune-1998)", .verified,
          .namtptSymptomChecker),
        Association(
          .muscle(.gluteusMedius), .up, .weak, answers: [.softSandWalk], .verified,
          .namtptSymptomChecker),
        Association(
          .muscle(.gluteusMedius), .up, .weak, answers: [.snowSki],
          note: "founding claim; no direct trial found", .verified, .n2016),
        Association(
          .muscle(.adductorMagnus), .up, .weak, answers: [.snowSki], .unverified, .travellSimons1992
        ),
        Association(
          .muscle(.vastusLateralis), .up, .weak, answers: [.snowSki], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, answers: [.waterSki],
          note: "founding claim; low direct evidence", .verified, .n2016),
        Association(
          .muscle(.quadratusLumborum), .up, .weak, answers: [.liftTwist], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.gluteusMaximus), .up, .weak, answers: [.hillOrStairs], .verified,
          .massagetodayGluteals),
        Association(
          .mimic(.stressFracture), .up, .moderate, answers: [.run], .verified, .robertsonWood2017),
        Association(
          .muscle(.iliopsoas), .up, .weak, answers: [.run], .unverified, .travellSimons1992),
        Association(
          .muscle(.gluteusMedius), .up, .weak, answers: [.longStandOneLeg, .run], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.gluteusMinimus), .up, .weak, answers: [.longStandOneLeg], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.piriformis), .up, .weak, answers: [.liftTwist, .run], .unverified,
          .travellSimons1992),
        Association(
          .muscle(.quadratusFemoris), .up, .weak, answers: [.run], .unverified, .travellSimons1992),
        Association(
          .muscle(.tensorFasciaeLatae), .up, .weak, answers: [.run], .unverified, .travellSimons1992
        ),
        Association(
          .muscle(.iliocostalis), .up, .weak, answers: [.liftTwist], .unverified, .travellSimons1992
        ),
        Association(
          .muscle(.bicepsFemoris), .up, .weak, answers: [.run], .unverified, .travellSimons1992),
        Association(
          .muscle(.vastusMedialis), .up, .weak, answers: [.run], .unverified, .travellSimons1992),
        Association(
          .mimic(.muscleTear), .up, .moderate, answers: [.run, .waterSki], .unverified,
          .clinicalConvention),
      ])
  }
}
