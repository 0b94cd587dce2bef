/// Sources whose id begins with T to V: from van-dyk-2019 to vroomen-2002.
extension Source {
  static let vanDyk2019 = Source(
    id: .vanDyk2019,
    key: "van-dyk-2019",
    authors: "van Dyk N., Behan F.P., Whiteley R.",
    title: """
      Including the Nordic hamstring exercise in injury prevention programmes halves the rate \
      of hamstring injuries
      """,
    year: 2019,
    place: "Br J Sports Med 53:1362-1370",
    kind: .systematicReview,
    link: .doi("10.1136/bjsports-2018-100045"),
    standing: .verified)

  static let verhagen2016 = Source(
    id: .verhagen2016,
    key: "verhagen-2016",
    authors: "Verhagen AP, Downie A, Popal N, Maher C, Koes BW",
    title: "Red flags presented in current low back pain guidelines: a review",
    year: 2016,
    place: "Eur Spine J 25:2788-802",
    kind: .systematicReview,
    link: .doi("10.1007/s00586-016-4684-0"),
    standing: .verified)

  static let verwoerd2014 = Source(
    id: .verwoerd2014,
    key: "verwoerd-2014",
    authors: "Verwoerd AJH, Peul WC, Willemsen SP, et al.",
    title: "Diagnostic accuracy of history taking to assess lumbosacral nerve root compression",
    year: 2014,
    place: "Spine J 14:2028-37",
    kind: .diagnosticStudy,
    standing: .verified)

  static let verwoerd2016 = Source(
    id: .verwoerd2016,
    key: "verwoerd-2016",
    authors: "Verwoerd AJH, Mens J, el Barzouhi A, et al.",
    title: """
      Localization of worsening of pain during coughing, sneezing and straining to assess nerve \
      root compression on MRI
      """,
    year: 2016,
    place: "Eur Spine J 25:1389-92",
    kind: .diagnosticStudy,
    link: .doi("10.1007/s00586-016-4393-8"),
    standing: .verified)

  static let vleeming2008 = Source(
    id: .vleeming2008,
    key: "vleeming-2008",
    authors: "Vleeming A, Albert HB, Östgaard HC, Sturesson B, Stuge B",
    title: "European guidelines for the diagnosis and treatment of pelvic girdle pain",
    year: 2008,
    place: "Eur Spine J 17:794-819",
    kind: .guideline,
    link: .doi("10.1007/s00586-008-0602-4"),
    standing: .verified)

  static let voloshina2013 = Source(
    id: .voloshina2013,
    key: "voloshina-2013",
    authors: "Voloshina AS, Kuo AD, Daley MA, Ferris DP",
    title: "Biomechanics and energetics of walking on uneven terrain",
    year: 2013,
    place: "J Exp Biol 216:3963-70",
    kind: .cohort,
    link: .doi("10.1242/jeb.081711"),
    standing: .verified)

  static let vroomen2002 = Source(
    id: .vroomen2002,
    key: "vroomen-2002",
    authors: "Vroomen PCAJ, de Krom MCTFM, Wilmink JT, Kester ADM, Knottnerus JA",
    title: """
      Diagnostic value of history and physical examination in patients suspected of lumbosacral \
      nerve root compression
      """,
    year: 2002,
    place: "J Neurol Neurosurg Psychiatry 72:630-4",
    kind: .diagnosticStudy,
    link: .doi("10.1136/jnnp.72.5.630"),
    standing: .verified)
}
