import Evidence

extension Contraindication {
  /// - Source: yari-haematoma, ernst-2003, iliopsoas-haematoma, nccih-massage, massage-risks-list,
  ///   hkcem-iliopsoas
  @inline(__always) static var anticoagulant: Contraindication {
    Contraindication(
      id: .anticoagulant,
      short: "Blood thinners, or you bruise or bleed easily",
      ask: "Do you take blood thinners, or bruise or bleed easily?",
      condition: "Blood thinners (warfarin, DOAC, heparin), clotting disease, low platelets",
      stage: .afterDrawing,
      action: .askFirst,
      scope: .everywhere,
      area: "everywhere",
      why: """
        Pressing can bruise and cause a deep bleed. One heavy bleed came three weeks after deep \
        massage.
        """,
      clarify: ClarifyingQuestion(
        ask: "Which fits?",
        answers: [
          ClarifyingAnswer(
            id: "thinner-ok",
            say: "A blood thinner. My doctor, nurse or pharmacist said gentle pressing is fine.",
            sets: .yes,
            limit: .lighter),
          ClarifyingAnswer(
            id: "thinner",
            say: "A blood thinner (warfarin, apixaban, heparin). I have not asked.",
            sets: .yes,
            limit: .askFirst),
          ClarifyingAnswer(
            id: "illness",
            say: "A bleeding illness, low platelets, two thinners, or a level that runs high.",
            sets: .yes,
            limit: .askFirst),
          ClarifyingAnswer(
            id: "mild",
            say: "Only low-dose aspirin, or I bruise a little easily.",
            sets: .yes,
            limit: .lighter),
        ],
        notSure: .yes),
      note: """
        Our rule: an ache of at most 4 of 10, 30 seconds, no ball or roller on the thighs. Stop \
        for any bruise. With two thinners or a high clotting value (INR): no deep work. No \
        pressure in the groin, the belly or inside the hip-bone rim.
        """,
      standing: .verified,
      sources: [
        .yariHaematoma, .ernst2003, .iliopsoasHaematoma, .nccihMassage, .massageRisksList,
        .hkcemIliopsoas,
      ])
  }
}
