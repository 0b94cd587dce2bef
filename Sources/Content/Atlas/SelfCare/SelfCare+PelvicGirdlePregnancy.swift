import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: uhg-pgp, nca-pgp, fsh-pgp, clinical-convention, cuh-pgp, vleeming-2008,
  ///   liddle-2015, elht-pgp, massage-pe-pregnancy-2020
  @inline(__always) static var pelvicGirdlePregnancy: SelfCare {
    SelfCare(
      id: .pelvicGirdlePregnancy,
      inShort: """
        In pregnancy the pelvic joints and the muscles round them often ache; it can be \
        helped at any stage.
        """,
      changeNow: [
        Statement(
          "Sit down to dress. Do not stand on one leg.", .verified, [.uhgPgp, .ncaPgp]),
        Statement(
          "Keep your knees together to get in and out of a car.", .verified, [.fshPgp]),
        Statement(
          "Take stairs one at a time, with the rail, and take small steps.", .verified, [.fshPgp]),
        Statement(
          "Carry less, and never a child on one hip.", .verified, [.ncaPgp]),
        Statement(
          "Sit and stand with even weight on both sides.", .verified, [.ncaPgp]),
        Statement(
          "Avoid straddling and low squats where you can.", .verified, [.ncaPgp]),
      ],
      keepDoing: [
        Statement(
          "Stay as active as the pain allows, and rest more often.", .verified, [.ncaPgp, .uhgPgp])
      ],
      sleep: [
        Statement(
          "On your side with a pillow between the knees, and a small one under the bump.",
          .verified, [.uhgPgp, .ncaPgp]),
        Statement(
          "Keep the knees together when you turn over.", .ours, [.fshPgp]),
      ],
      exercises: [
        Prescription(
          .pelvicTilt, rounds: 1...1, repeats: 5...8, hold: 2...2, daysPerWeek: 7, timesADay: 2,
          note: "on hands and knees or sitting, not flat on the back after mid-pregnancy"),
        Prescription(
          .clam, rounds: 1...1, repeats: 5...8, hold: 2...2, daysPerWeek: 3,
          note: "pillow between the knees, small"),
        Prescription(
          .sitToStand, rounds: 1...1, repeats: 5...8, daysPerWeek: 3, note: "push with the arms"),
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7, note: "short, flat"),
      ],
      painRule: "Up to 3 of 10 while you do it, and no worse the next morning.",
      goUp: "Only with your midwife or physiotherapist.",
      heatAndCold: [
        Statement(
          """
          A warm shower or a warm, not hot, pack on the back for 10 minutes. Nothing hot on \
          the belly.
          """, .ours, [.clinicalConvention])
      ],
      tablets: [
        Statement(
          "Take nothing without asking your midwife, doctor or pharmacist.", .ours,
          [.clinicalConvention])
      ],
      course: [
        Statement(
          "About 1 in 5 pregnant women have it.", .verified, [.cuhPgp, .vleeming2008]),
        Statement(
          "It settles after birth in most; about 7 in 100 still have some pain.", .verified,
          [.cuhPgp]),
        Statement(
          "A large review pooled 34 trials; its results were not seen by us.", .unverified,
          [.liddle2015]),
      ],
      notHelpingAfter: 7,
      notHelping: "Tell your midwife now; ask again if it is no better within a week or two.",
      whomToSee: [
        Statement(
          """
          Ask your midwife or doctor if it is no better in a week or two, or spoils daily \
          life.
          """, .verified, [.elhtPgp]),
        Statement(
          """
          Bleeding, waters, fever, tight belly pains that come and go, less baby movement, \
          or one swollen leg: call maternity care now.
          """, .ours, [.clinicalConvention]),
      ],
      pressing: Pressing(
        allowed: .lighter,
        here: [
          "Buttock and low back, light, lying on the side, best by a trained person"
        ],
        notHere: [
          "Belly",
          "Deep work on the legs",
          "Inner thigh",
        ],
        statements: [
          Statement(
            "A clot came loose after leg massage in pregnancy in a case report.", .verified,
            [.massagePePregnancy2020])
        ]),
      never: [
        Statement(
          "No deep pressing on calves or thighs.", .ours, [.massagePePregnancy2020]),
        Statement(
          "No lying flat on the back for long after mid-pregnancy.", .ours, [.clinicalConvention]),
        Statement(
          "No wide breaststroke kick.", .ours, [.ncaPgp]),
      ],
      seeFirst: [.bleedPregnancy, .earlyPregnancy, .dvt])
  }
}
