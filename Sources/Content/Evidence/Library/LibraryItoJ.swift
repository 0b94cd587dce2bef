/// Sources whose id begins with I to J.
extension Source {
  static let iglesiasGonzalez2013 = Source(
    id: .iglesiasGonzalez2013,
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

  static let iliopsoasHaematoma = Source(
    id: .iliopsoasHaematoma,
    authors: "various case reports (Consultant360; Postgrad Med J 78:630)",
    title: "Iliopsoas haematoma with femoral neuropathy in people on anticoagulants",
    place: "web",
    kind: .caseSeries,
    link: .web(
      """
      https://consultant360.com/articles/spontaneous-iliopsoas-hematoma-femoral-neuropathy-unusual-complication-anticoagulation
      """),
    standing: .verified)

  static let impellizzeri2020 = Source(
    id: .impellizzeri2020,
    authors: "Impellizzeri FM, Tenan MS, Kempton T, Novak A, Coutts AJ",
    title: "Acute:chronic workload ratio: conceptual issues and fundamental pitfalls",
    year: 2020,
    place: "Int J Sports Physiol Perform 15:907-13",
    kind: .narrative,
    standing: .unverified)

  static let impellizzeri2021Dismiss = Source(
    id: .impellizzeri2021Dismiss,
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
    authors: "Iversen T, Solberg TK, Romner B, et al.",
    title: "Accuracy of physical examination for chronic lumbar radiculopathy",
    year: 2013,
    place: "BMC Musculoskelet Disord 14:206",
    kind: .diagnosticStudy,
    link: .doi("10.1186/1471-2474-14-206"),
    standing: .verified)

  static let izumi2014 = Source(
    id: .izumi2014,
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
    authors: "Jabr FI",
    title: "Venous thromboembolism following vigorous deep tissue massage",
    year: 2010,
    place: "Phys Sportsmed 38:136-9",
    kind: .narrative,
    standing: .verified)
}
