import Evidence

extension Contraindication {
  /// - Source: yari-haematoma, ernst-2003, iliopsoas-haematoma
  static var anticoagulant: Contraindication {
    Contraindication(
      id: .anticoagulant,
      ask: "Do you take blood thinners, or bruise or bleed easily?",
      condition: "Blood thinners (warfarin, DOAC, heparin), clotting disease, low platelets",
      action: .lighter,
      scope: .everywhere,
      area: "all",
      why: """
        bruise and deep bleed; one case of heavy bleed 3 weeks after deep massage at platelets \
        66 000
        """,
      note: """
        ours: max 4 of 10, no ball or roller on thighs, 30 s, stop for any bruise; double \
        therapy or high INR: no deep work; no pressure in the groin, belly or inside the \
        hip-bone rim (bleeding into iliopsoas)
        """,
      standing: .verified,
      sources: [.yariHaematoma, .ernst2003, .iliopsoasHaematoma])
  }
}
