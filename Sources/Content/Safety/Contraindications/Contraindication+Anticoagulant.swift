import Evidence

extension Contraindication {
  /// - Source: yari-haematoma, ernst-2003, iliopsoas-haematoma
  @inline(__always) static var anticoagulant: Contraindication {
    Contraindication(
      id: .anticoagulant,
      ask: "Do you take blood thinners, or bruise or bleed easily?",
      condition: "Blood thinners (warfarin, DOAC, heparin), clotting disease, low platelets",
      action: .lighter,
      scope: .everywhere,
      area: "everywhere",
      why: """
        Pressing can bruise and cause a deep bleed. One heavy bleed came three weeks after deep \
        massage.
        """,
      note: """
        Our rule: an ache of at most 4 of 10, 30 seconds, no ball or roller on the thighs. Stop \
        for any bruise. With two thinners or a high clotting value (INR): no deep work. No \
        pressure in the groin, the belly or inside the hip-bone rim.
        """,
      standing: .verified,
      sources: [.yariHaematoma, .ernst2003, .iliopsoasHaematoma])
  }
}
