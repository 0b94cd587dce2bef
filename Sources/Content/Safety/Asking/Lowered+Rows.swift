import Evidence

// One row an answer, in the order of safety/LOWERED.md.

extension Lowered {
  static let rows: [Lowered] = urgent + later

  static let urgent: [Lowered] = [
    Lowered(
      .item(.generalEmergencyBreath), "risk", wasYes: .partly,
      why: """
        Only the low back catches on a deep breath, no short breath, no chest, rib or upper-back \
        pain, no fainting or blood: no sign of a lung clot in the NHS list; but a clot risk or a \
        sore leg, so the clot question of the same day.
        """,
      sources: [.nhsPe, .nhsDvtRisk]),
    Lowered(
      .item(.generalEmergencyBreath), "catch", wasYes: .no,
      why: """
        As above and no clot risk: a sore low back moves with a deep breath. The NHS asks for \
        chest or upper-back pain or hard breathing. Says what to watch for.
        """,
      sources: [.nhsPe]),
    Lowered(
      .item(.generalEmergencyBreath), "old", wasYes: .no,
      why: "Long-standing, unchanged, explained: version 1's own not_counted."),
    Lowered(
      .item(.generalEmergencyBreathPain), "risk", wasYes: .notAsked,
      why: "The same question, asked again when the back is drawn.",
      sources: [.nhsPe]),
    Lowered(
      .item(.generalEmergencyBreathPain), "catch", wasYes: .notAsked,
      why: "The same.",
      sources: [.nhsPe]),
    Lowered(
      .item(.generalEmergencyBreathPain), "old", wasYes: .notAsked,
      why: "The same."),
    Lowered(
      .item(.caudaSaddle), "known", wasYes: .no,
      why: """
        Before the last 3 months, unchanged AND explained by a clinician. GIRFT counts new (14 \
        days) or deteriorating; York under 3 months and asks whether the GP can explain it.
        """,
      sources: [.girftCesPath, .yorkCes]),
    Lowered(
      .item(.caudaSaddle), "unseen", wasYes: .no,
      why: """
        Older than 3 months, unchanged, unexplained: urgent outpatient referral, not the \
        emergency department. Version 1 did not count it at all, so this is a raise.
        """,
      sources: [.bnssgCes14, .girftCesPath]),
    Lowered(
      .item(.caudaSex), "known", wasYes: .no,
      why: "As saddle; sexual change alone is unlikely to be CES (GIRFT note).",
      sources: [.girftCesPath]),
    Lowered(
      .item(.caudaSex), "unseen", wasYes: .no,
      why: "As saddle.",
      sources: [.bnssgCes14]),
    Lowered(
      .item(.caudaBladder), "burning", wasYes: .no,
      why: """
        Only burning or cloudy urine with normal flow and feeling is a bladder or kidney \
        infection: the kidney flag, same day.
        """,
      sources: [.nhsKidneyInfection]),
    Lowered(
      .item(.caudaBladder), "known", wasYes: .no,
      why: "Long-standing pelvic-floor or prostate trouble, unchanged and explained (3 stories).",
      sources: [.yorkCes, .girftCesPath]),
    Lowered(
      .item(.caudaBladder), "unseen", wasYes: .no,
      why: "As saddle.",
      sources: [.bnssgCes14]),
    Lowered(
      .item(.caudaBowel), "tablet", wasYes: .no,
      why: "Hard stools since a strong painkiller and nothing else.",
      sources: [.yorkCes]),
    Lowered(
      .item(.caudaBowel), "known", wasYes: .no,
      why: "As saddle.",
      sources: [.yorkCes]),
    Lowered(
      .item(.caudaBowel), "unseen", wasYes: .no,
      why: "As saddle.",
      sources: [.bnssgCes14]),
    Lowered(
      .item(.caudaBothLegs), "walk", wasYes: .no,
      why: """
        A walking ache of months that goes on sitting is the stenosis pattern: long-standing, \
        musculoskeletal service. Version 1 did not count it, so a raise.
        """,
      sources: [.bnssgCes14]),
    Lowered(
      .item(.caudaBothLegs), "sore", wasYes: .no,
      why: "Sore muscles after hard use."),
    Lowered(
      .item(.weakBothPower), "pain", wasYes: .yes,
      why: """
        Pain stops the walking, and lying down both feet lift and both knees straighten: no \
        motor weakness. GIRFT and BMJ ask for motor weakness. 'Need support when you walk' sent \
        4 benign stories to emergency. The lying test is ours.
        """,
      sources: [.girftCesPath, .bmjBpCesApproach]),
    Lowered(
      .item(.weakBothPower), "one", wasYes: .no,
      why: "One leg: the foot-drop question.",
      sources: [.backDeficitPathway]),
    Lowered(
      .item(.weakBothPower), "sore", wasYes: .no,
      why: "Sore or tired muscles."),
    Lowered(
      .flag(.footDrop), "pain", wasYes: .no,
      why: """
        Gives way from pain, heel and tip-toe stand work: no weakness. Not a yes in version 1.
        """),
    Lowered(
      .flag(.footDrop), "known", wasYes: .no,
      why: "Long-standing, unchanged, known. Version 1 asked 'new in the last days'."),
    Lowered(
      .flag(.footDrop), "unseen", wasYes: .no,
      why: "Long-standing, unchanged, not seen: a raise against version 1.",
      sources: [.redFlagsCard2023]),
    Lowered(
      .flag(.nerveLasting), "yes", wasYes: .newSign,
      why: "New flag. Seen by a clinician within this pain and unchanged.",
      sources: [.walesSciatica]),
    Lowered(
      .item(.traumaCrash), "yes", wasYes: .yes,
      why: """
        Checked after the crash, told no bone is broken, and not worse. The assessment that NICE \
        asks for has been done.
        """,
      sources: [.ng41Notebook]),
    Lowered(
      .item(.traumaHard), "tail", wasYes: .partly,
      why: """
        Slid a few steps, only tail bone or buttock sore, walks: below the NICE mechanism (over \
        3 m, axial load with spine pain). Tail-bone pain after a fall is self-care first (NHS). \
        From 65 on or with thin bones it stays same-day.
        """,
      sources: [.ng41Notebook, .nhsCoccydynia]),
  ]
}
