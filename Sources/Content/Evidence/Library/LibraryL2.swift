/// Sources whose id begins with L: from loinc-72514-3 to lucas-2009.
extension Source {
  static let loinc725143 = Source(
    id: .loinc725143,
    key: "loinc-72514-3",
    authors: "Regenstrief (LOINC)",
    title: "LOINC 72514-3 Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    place: "LOINC",
    kind: .consensus,
    link: .web("https://loinc.org/72514-3"),
    standing: .verified)

  static let londonMarathonFnsf = Source(
    id: .londonMarathonFnsf,
    key: "london-marathon-fnsf",
    authors: "London Marathon medical pages",
    title: "Femoral (hip) stress fractures in runners",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.virginmoneylondonmarathon.com/en-gb/training/staying-healthy/femoral-hip-stress-fractures-runners/
      """),
    standing: .verified)

  static let longhino2011 = Source(
    id: .longhino2011,
    key: "longhino-2011",
    authors: "Longhino V, Bonora C, Sansone V",
    title: "The management of sacral stress fractures: current concepts",
    year: 2011,
    place: "Clin Cases Miner Bone Metab 8:19-23",
    kind: .narrative,
    standing: .unverified)

  static let lothianRedflags = Source(
    id: .lothianRedflags,
    key: "lothian-redflags",
    authors: "NHS Lothian RefHelp",
    title: "Serious lumbar spine conditions and red flags",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags
      """),
    standing: .verified)

  static let lowEcc2013 = Source(
    id: .lowEcc2013,
    key: "low-ecc-2013",
    authors: "Authors not shown in the excerpt",
    title: """
      Low-intensity eccentric contractions attenuate muscle damage induced by maximal \
      eccentric exercise in the elderly
      """,
    year: 2013,
    place: "Eur J Appl Physiol 113(4):1005-1015",
    kind: .rct,
    link: .web(
      """
      https://scholar.lib.ntnu.edu.tw/en/publications/low-intensity-eccentric-contractions-attenuate-muscle-damage-indu-2
      """),
    standing: .verified)

  static let lu2022 = Source(
    id: .lu2022,
    key: "lu-2022",
    authors: "Lu W, Li J, Tian Y, Lu X",
    title: """
      Effect of ischemic compression on myofascial pain syndrome: a systematic review and \
      meta-analysis
      """,
    year: 2022,
    place: "Chiropr Man Therap 30:34",
    kind: .systematicReview,
    link: .doi("10.1186/s12998-022-00441-5"),
    standing: .verified)

  static let lucas2009 = Source(
    id: .lucas2009,
    key: "lucas-2009",
    authors: "Lucas N, Macaskill P, Irwig L, Moran R, Bogduk N",
    title: "Reliability of Physical Examination for Diagnosis of Myofascial Trigger Points",
    year: 2009,
    place: "Clin J Pain 25:80-9",
    kind: .systematicReview,
    link: .doi("10.1097/AJP.0b013e31817e13b6"),
    standing: .verified)
}
