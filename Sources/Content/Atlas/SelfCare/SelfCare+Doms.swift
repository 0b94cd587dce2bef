import Anatomy
import Evidence
import Safety

extension SelfCare {
  /// - Source: nhsinform-soreness, dupuy-2018, clinical-convention, nhs-back-treatment,
  ///   nhs-sprains, doms-wiki, cleary-2002, rbe-interval-2005, herbert-2011, guo-2017
  @inline(__always) static var doms: SelfCare {
    SelfCare(
      id: .doms,
      inShort: "The muscles are sore from new or hard work, and this goes away by itself.",
      changeNow: [
        Statement(
          "Go easy for a few days before you train the same muscles hard.", .verified,
          [.nhsinformSoreness]),
        Statement(
          "Walk and do daily life; hold the rail on stairs.", .ours, [.dupuy2018]),
      ],
      keepDoing: [
        Statement(
          "Light moving can ease the ache.", .verified, [.dupuy2018])
      ],
      sleep: [
        Statement(
          "Lie as you like; pillows where it pulls.", .ours, [.clinicalConvention])
      ],
      exercises: [
        Prescription(
          .walkBouts, rounds: 1...1, daysPerWeek: 7, note: "easy, 10 to 15 minutes"),
        Prescription(
          .kneeHug, rounds: 1...1, repeats: 5...8, hold: 5...5, daysPerWeek: 7),
        Prescription(
          .marchOnSpot, rounds: 1...1, hold: 120...120, daysPerWeek: 7),
      ],
      painRule: "Ache is fine; no sharp pain.",
      goUp: "Do the same effort again in one to two weeks, a bit shorter. It will hurt less.",
      heatAndCold: [
        Statement(
          "Ice packs are among the things that may ease it.", .verified, [.nhsinformSoreness]),
        Statement(
          "A warm shower is just as fine.", .ours, [.clinicalConvention]),
      ],
      tablets: [
        Statement(
          """
          Ask a pharmacist which tablet or gel suits you. Name your other medicines, \
          illnesses and any pregnancy.
          """, .ours, [.nhsBackTreatment, .nhsSprains])
      ],
      course: [
        Statement(
          "It peaks on day 1 to 3 and is gone in 5 to 7 days.", .verified, [.domsWiki]),
        Statement(
          "The health service says 2 to 5 days.", .verified, [.nhsinformSoreness]),
        Statement(
          "A second bout weeks later hurts less.", .verified, [.cleary2002, .rbeInterval2005]),
        Statement(
          "Stretching before or after does next to nothing for it.", .verified, [.herbert2011]),
      ],
      notHelpingAfter: 7,
      notHelping: "Not fading by day 5, or worse: ask a doctor or pharmacist.",
      whomToSee: [
        Statement(
          "A doctor when it lasts over 5 days or gets worse.", .verified, [.nhsinformSoreness]),
        Statement(
          "Dark urine, or a leg that is very swollen and tight: emergency.", .ours,
          [.clinicalConvention]),
      ],
      pressing: Pressing(
        allowed: .ok,
        here: [
          "Light, broad strokes over the sore muscle"
        ],
        notHere: [
          "Deep holds in the first two days"
        ],
        statements: [
          Statement(
            """
            Massage after hard exercise lessened the soreness in pooled studies; a critic \
            doubts their quality.
            """, .verified, [.guo2017, .dupuy2018])
        ]),
      never: [
        Statement(
          "No hard effort to run it off.", .ours, [.clinicalConvention]),
        Statement(
          "No deep pressing on a muscle that is swollen, hard and tight.", .ours,
          [.clinicalConvention]),
      ],
      seeFirst: [.compartment])
  }
}
