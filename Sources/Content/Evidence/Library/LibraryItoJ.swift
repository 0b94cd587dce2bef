/// Sources whose id begins with I or J.
extension Source {
  static let iglesiasGonzalez2013 = Source(
    id: .iglesiasGonzalez2013,
    key: "iglesias-gonzalez-2013",
    authors: """
      Iglesias-González JJ, Muñoz-García MT, Rodrigues-de-Souza DP, Alburquerque-Sendín F, \
      Fernández-de-las-Peñas C
      """,
    title: """
      Myofascial trigger points, pain, disability, and sleep quality in patients with chronic \
      nonspecific low back pain
      """,
    year: 2013,
    place: "Pain Med 14:1964-70",
    kind: .cohort,
    link: .doi("10.1111/pme.12224"),
    standing: .verified)

  static let ijsptEmgTable2014 = Source(
    id: .ijsptEmgTable2014,
    key: "ijspt-emg-table-2014",
    authors: "Authors not shown in the excerpt",
    title: """
      Table 2: activity of gluteus medius and maximus in common hip exercises, from earlier \
      studies
      """,
    year: 2014,
    place: "Int J Sports Phys Ther 9(2):157-167, PMC4004121",
    kind: .systematicReview,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC4004121/table/T2/"),
    standing: .verified)

  static let iliopsoasHaematoma = Source(
    id: .iliopsoasHaematoma,
    key: "iliopsoas-haematoma",
    authors: "various case reports (Consultant360; Postgrad Med J 78:630)",
    title: "Iliopsoas haematoma with femoral neuropathy in people on anticoagulants",
    place: "web",
    kind: .caseSeries,
    link: .web(
      """
      https://consultant360.com/articles/spontaneous-iliopsoas-hematoma-femoral-neuropathy-unusual-complication-anticoagulation
      """),
    standing: .verified)

  static let iliveokGmin = Source(
    id: .iliveokGmin,
    key: "iliveok-gmin",
    authors: "",
    title: "Gluteus minimus muscle",
    year: 2025,
    place: "iLive",
    kind: .webArticle,
    link: .web("https://iliveok.com/health/gluteus-maximus-muscle_69408i16062.html"),
    standing: .verified)

  static let iliveokPiriformis = Source(
    id: .iliveokPiriformis,
    key: "iliveok-piriformis",
    authors: "",
    title: "The pear-shaped muscle and back pain",
    year: 2025,
    place: "iLive (page date 2025)",
    kind: .webArticle,
    link: .web("https://iliveok.com/health/pear-shaped-muscle-and-back-pain_113195i16062.html"),
    standing: .verified)

  static let iliveokSoleus = Source(
    id: .iliveokSoleus,
    key: "iliveok-soleus",
    authors: "",
    title: "Soleus muscle",
    year: 2025,
    place: "iLive",
    kind: .webArticle,
    link: .web("https://iliveok.com/health/soleus-muscle_69401i16062.html"),
    standing: .verified)

  static let impellizzeri2020 = Source(
    id: .impellizzeri2020,
    key: "impellizzeri-2020",
    authors: "Impellizzeri FM, Tenan MS, Kempton T, Novak A, Coutts AJ",
    title: "Acute:chronic workload ratio: conceptual issues and fundamental pitfalls",
    year: 2020,
    place: "Int J Sports Physiol Perform 15:907-13",
    kind: .narrative,
    standing: .unverified)

  static let impellizzeri2021Dismiss = Source(
    id: .impellizzeri2021Dismiss,
    key: "impellizzeri-2021-dismiss",
    authors: "Impellizzeri FM, Woodcock S, Coutts AJ, Fanchini M, McCall A, Vigotsky AD",
    title: """
      What role do chronic workloads play in the acute to chronic workload ratio? Time to \
      dismiss ACWR and its underlying theory
      """,
    year: 2021,
    place: "Sports Med 51:581-92",
    kind: .cohort,
    link: .doi("10.1007/s40279-020-01378-6"),
    standing: .verified)

  static let impellizzeriJat2020 = Source(
    id: .impellizzeriJat2020,
    key: "impellizzeri-jat-2020",
    authors: "Impellizzeri FM, McCall A, Ward P, Bornn L, Coutts AJ",
    title: """
      Training load and its role in injury prevention, part 2: conceptual and methodologic \
      pitfalls
      """,
    year: 2020,
    place: "J Athl Train 55:893-901",
    kind: .narrative,
    link: .doi("10.4085/1062-6050-501-19"),
    standing: .verified)

  static let iversen2013 = Source(
    id: .iversen2013,
    key: "iversen-2013",
    authors: "Iversen T, Solberg TK, Romner B, et al.",
    title: "Accuracy of physical examination for chronic lumbar radiculopathy",
    year: 2013,
    place: "BMC Musculoskelet Disord 14:206",
    kind: .diagnosticStudy,
    link: .doi("10.1186/1471-2474-14-206"),
    standing: .verified)

  static let izumi2014 = Source(
    id: .izumi2014,
    key: "izumi-2014",
    authors: "Izumi M, Petersen KK, Arendt-Nielsen L, Graven-Nielsen T",
    title: """
      Pain referral and regional deep tissue hyperalgesia in experimental human hip pain models
      """,
    year: 2014,
    place: "Pain 155:792-800",
    kind: .cohort,
    link: .doi("10.1016/j.pain.2014.01.008"),
    standing: .verified)

  static let jabr2010 = Source(
    id: .jabr2010,
    key: "jabr-2010",
    authors: "Jabr FI",
    title: "Venous thromboembolism following vigorous deep tissue massage",
    year: 2010,
    place: "Phys Sportsmed 38:136-9",
    kind: .narrative,
    standing: .verified)
}
