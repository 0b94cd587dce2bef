import Evidence

extension Lowered {
  static let later: [Lowered] = [
    Lowered(
      .item(.feverTemp), "hot", wasYes: .partly,
      why: """
        Sweats with pain, measured below 38 °C. Infection without fever is caught by \
        infection-risk and night-growing.
        """,
      sources: [.sepsisAdult]),
    Lowered(
      .item(.feverTemp), "past", wasYes: .no,
      why: "A cold that is over."),
    Lowered(
      .flag(.septicJoint), "no", wasYes: .no,
      why: """
        A hip too sore to move without fever, illness, joint replacement or fall: the hip-block \
        question.
        """,
      sources: [.gcareHip]),
    Lowered(
      .item(.aneurysmTearing), "locked", wasYes: .no,
      why: """
        Locked on a bend or lift, eases lying still, not faint: not the tearing pain with \
        faintness that version 1 asks for.
        """),
    Lowered(
      .item(.aneurysmLump), "none", wasYes: .no,
      why: "A throbbing lump without pain: version 1's own note."),
    Lowered(
      .flag(.dvt), "old", wasYes: .no,
      why: "Old swelling, unchanged and explained; version 1 asks 'newly'."),
    Lowered(
      .flag(.dvt), "both", wasYes: .no,
      why: "Both legs alike by the evening: rarely a clot.",
      sources: [.nhsDvtRisk]),
    Lowered(
      .item(.calfClotStill), "both", wasYes: .newSign,
      why: "New flag. Both calves alike after hard use.",
      sources: [.nhsDvtRisk]),
    Lowered(
      .item(.calfClotBody), "both", wasYes: .newSign,
      why: "New flag. Both calves alike after hard use.",
      sources: [.nhsDvtRisk]),
    Lowered(
      .item(.calfClotStill), "hours", wasYes: .newSign,
      why: """
        New flag. A pull in sport today; not better in a day or swelling: call that day. No \
        pressing.
        """),
    Lowered(
      .item(.calfClotBody), "hours", wasYes: .newSign,
      why: """
        New flag. A pull in sport today; not better in a day or swelling: call that day. No \
        pressing.
        """),
    Lowered(
      .flag(.coldLeg), "slow", wasYes: .no,
      why: "Slow over months: chronic, not acute (two-week rule). Also sets walk-leg.",
      sources: [.pulseAli, .nhsPad]),
    Lowered(
      .flag(.inflammatory), "one", wasYes: .no,
      why: "The published rule needs two or more of the four, as version 1 said.",
      sources: [.rudwaleit2006]),
    Lowered(
      .flag(.polymyalgia), "days", wasYes: .no,
      why: "Version 1 asked 'for more than a week'.",
      sources: [.nhsPmr]),
    Lowered(
      .flag(.coldLeg), "always", wasYes: .no,
      why: "Both feet cold for years.",
      sources: [.pulseAli]),
    Lowered(
      .flag(.walkLeg), "sit", wasYes: .newSign,
      why: """
        New flag. Needs sitting: the spine, weighed by the ranking (stenosis is within days \
        there).
        """,
      sources: [.nadeau2013]),
    Lowered(
      .flag(.walkLeg), "first", wasYes: .newSign,
      why: "New flag. Pain from the first step is not the artery pattern.",
      sources: [.nhsPad]),
    Lowered(
      .item(.groinOrganBelly), "usual", wasYes: .no,
      why: """
        Usual period or bowel pain, no worse. Version 1 asked for a hard belly or vomiting that \
        does not stop.
        """),
    Lowered(
      .flag(.lowBelly), "usual", wasYes: .newSign,
      why: "New flag. Usual period pain, no worse."),
    Lowered(
      .flag(.rash), "strip", wasYes: .no,
      why: """
        No rash yet: version 1 did not count it. Watch twice a day; a spot: that day. No \
        pressing there.
        """,
      sources: [.nhsShingles]),
    Lowered(
      .flag(.rash), "crust", wasYes: .no,
      why: "Version 1's own rule for a healed rash with pain."),
    Lowered(
      .flag(.rash), "shoots", wasYes: .no,
      why: "Shoots down the leg, or a numb patch for weeks: other flags and questions."),
    Lowered(
      .flag(.stressBone), "shin", wasYes: .no,
      why: "Shin or foot on landing: version 1 did not ask it. A raise.",
      sources: [.runningBoneStress]),
    Lowered(
      .flag(.stressBone), "muscle", wasYes: .no,
      why: "Sore muscles that ease within 3 days."),
    Lowered(
      .flag(.stressBone), "girdle", wasYes: .no,
      why: "Pelvic-girdle pain explained by the midwife: version 1's own not_counted."),
    Lowered(
      .item(.compartmentMuscle), "sport", wasYes: .partly,
      why: "Only in sport and gone after: NHS sends the chronic kind to a GP.",
      sources: [.nhsCompartment]),
    Lowered(
      .item(.compartmentMuscle), "sore", wasYes: .partly,
      why: "Sore and stiff a day or two after hard use, eases on moving, normal urine.",
      sources: [.nhsCompartment, .domsWiki]),
    Lowered(
      .item(.bleedPregnancyBelly), "girdle", wasYes: .no,
      why: "Back or pelvis ache that the midwife has explained, no belly pain, no bleeding.",
      sources: [.vleeming2008]),
    Lowered(
      .condition(.anticoagulant), "thinner-ok", wasYes: .asBefore,
      why: "A clinician or pharmacist agreed. 'Lighter' was version 1's limit for everybody.",
      sources: [.nccihMassage]),
    Lowered(
      .condition(.anticoagulant), "mild", wasYes: .asBefore,
      why: "Low-dose aspirin alone or bruises a little easily. 'Lighter' was version 1's limit."),
    Lowered(
      .condition(.operatedPlace), "later", wasYes: .newSign,
      why: "New. Over a year, healed, nothing new: never on scar or metal."),
    Lowered(
      .item(.caudaBothLegs), "known", wasYes: .no,
      why: """
        Feet numb for years with a known nerve illness, unchanged and explained; its sister \
        items have the same answer; any change is an emergency.
        """),
    Lowered(
      .item(.weakBothPower), "known", wasYes: .no,
      why: "Old weakness after a stroke or in a nerve illness, unchanged and explained."),
    Lowered(
      .item(.aneurysmTearing), "faint-short", wasYes: .partly,
      why: """
        A short faint spell with a cramp of pain in the young; tearing pain or collapse stays an \
        emergency.
        """),
    Lowered(
      .flag(.woundAfterOp), "new", wasYes: .newSign,
      why: "New ache in a replaced joint without signs at the wound."),
    Lowered(
      .flag(.woundAfterOp), "old", wasYes: .newSign,
      why: "An old ache that a clinician has looked at."),
    Lowered(
      .item(.calfClotUnclear), "eases", wasYes: .newSign,
      why: "Calf sore for days without a reason and without a risk; not a version 1 yes."),
    Lowered(
      .item(.bleedPregnancyWaves), "move", wasYes: .newSign,
      why: "Pain that comes only with moving, not in waves."),
  ]
}
