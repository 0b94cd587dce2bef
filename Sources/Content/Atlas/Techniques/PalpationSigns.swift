import Evidence

extension PalpationSign {
  /// Every sign, in the order of the evidence.
  public static var all: [PalpationSign] {
    [
      PalpationSign(
        id: "tender",
        sign: "It is sore when pressed",
        how: """
          Press with one finger to an ache of about 5 of 10. A sore spot answers before the \
          places beside it do.
          """,
        meaning: """
          The sign on which examiners agree best. It is needed, but it is no proof: 78 of 100 \
          healthy people have sore points in the legs.
          """,
        discriminates: true,
        agreement: [
          Statement("0.676", .verified, [.rathbone2017]),
          Statement("0.22–1.00 (range)", .verified, [.lucas2009]),
          Statement(">0.5", .verified, [.njoo1994]),
        ],
        standing: .verified,
        sources: [.rathbone2017, .lucas2009, .njoo1994, .zuilEscobar2016]),
      PalpationSign(
        id: "familiar-pain",
        sign: "The pressure brings back your own pain",
        how: "Hold for 10 seconds. Does it feel like your usual pain, in place and kind?",
        meaning: """
          The best reason to treat a spot. With soreness it told patients from healthy \
          people.
          """,
        discriminates: true,
        agreement: [
          Statement("0.57–1.00 (range)", .verified, [.lucas2009]),
          Statement(">0.5, given tenderness", .verified, [.njoo1994]),
          Statement("0.575 pooled (from knowledge)", .unverified, [.rathbone2017]),
        ],
        standing: .verified,
        sources: [.lucas2009, .njoo1994, .fernandezDommerholt2018]),
      PalpationSign(
        id: "jump",
        sign: "You wince",
        how: "Do not provoke it at home. Note it if it happens with moderate pressure.",
        meaning: "Useful together with soreness, not alone.",
        discriminates: true,
        agreement: [Statement(">0.5, given tenderness", .verified, [.njoo1994])],
        standing: .verified,
        sources: [.njoo1994]),
      PalpationSign(
        id: "taut-band",
        sign: "A rope you can roll",
        how: "Roll slowly across the fibres.",
        meaning: "Examiners agree poorly. It is common without pain.",
        discriminates: false,
        agreement: [Statement("-0.08–0.75 (range)", .verified, [.lucas2009])],
        standing: .verified,
        sources: [.lucas2009, .grieve2013Prev, .mcaMtrp2023]),
      PalpationSign(
        id: "referred",
        sign: "Pain appears elsewhere while you press",
        how: "Hold for up to 10 seconds. Note where it spreads.",
        meaning: """
          Experts call it essential. A study in practice found no value in it. It supports, \
          but is not required.
          """,
        discriminates: false,
        agreement: [Statement("not discriminative, not reliable", .verified, [.njoo1994])],
        contradiction: "Consensus (2018) versus field data (1994).",
        standing: .verified,
        sources: [.fernandezDommerholt2018, .njoo1994]),
      PalpationSign(
        id: "twitch",
        sign: "A twitch of the muscle",
        how: "Not for home use.",
        meaning: "By hand it cannot be relied on.",
        discriminates: false,
        agreement: [Statement("-0.05–0.57 (range)", .verified, [.lucas2009])],
        standing: .verified,
        sources: [.lucas2009]),
      PalpationSign(
        id: "overall",
        sign: "All signs together",
        how: "",
        meaning: """
          Trained examiners agree fairly well on the muscle and poorly on the exact spot. So \
          look in a circle of 2–3 cm, and ask for your own pain.
          """,
        discriminates: nil,
        agreement: [
          Statement("0.452 (0.364–0.540) pooled", .verified, [.rathbone2017]),
          Statement(
            "QL 0.42, gluteus medius 0.83, minimus 0.74, piriformis 0.62", .verified,
            [.holmJensen2020]),
          Statement(
            "location: 12.9 mm apart, 57 % found by one examiner only", .verified, [.holmJensen2020]
          ),
        ],
        standing: .verified,
        sources: [.rathbone2017, .holmJensen2020]),
    ]
  }

  /// What the signs must not be used for.
  public static var warnings: [String] {
    [
      """
      A sore point in the upper outer buttock made a pressed nerve root more likely in a \
      back-pain clinic. It is a reason to look for a nerve root, not to rule it out.
      """,
      "No answer to pressing may lower a safety warning or a nerve root.",
      "The numbers come from clinics and students. They are weights, not truth.",
    ]
  }
}
