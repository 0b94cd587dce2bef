/// Sources whose id begins with L.
extension Source {
  static let laslett2005 = Source(
    id: .laslett2005,
    authors: "Laslett M, Aprill CN, McDonald B, Young SB",
    title: """
      Diagnosis of sacroiliac joint pain: validity of individual provocation tests and \
      composites of tests
      """,
    year: 2005,
    place: "Man Ther 10:207-18",
    kind: .diagnosticStudy,
    link: .doi("10.1016/j.math.2005.01.003"),
    standing: .verified)

  static let lauridsen2006 = Source(
    id: .lauridsen2006,
    authors: "Lauridsen HH, Hartvigsen J, Manniche C, Korsholm L, Grunnet-Nilsson N",
    title: """
      Responsiveness and minimal clinically important difference for pain and disability \
      instruments in low back pain patients
      """,
    year: 2006,
    place: "BMC Musculoskelet Disord 7:82",
    kind: .cohort,
    link: .doi("10.1186/1471-2474-7-82"),
    standing: .verified)

  static let learnandfeelbetterQl = Source(
    id: .learnandfeelbetterQl,
    authors: "learnandfeelbetter.com",
    title: "Quadratus lumborum self-acupressure page",
    place: "web",
    kind: .webArticle,
    link: .web("https://learnandfeelbetter.com/quadratus-lumborum"),
    standing: .verified)

  static let lefsNorms2017 = Source(
    id: .lefsNorms2017,
    authors: "authors of Acta Orthop 10.1080/17453674.2017.1309886",
    title: "Normative data for the lower extremity functional scale (LEFS)",
    year: 2017,
    place: "Acta Orthop 88:422-6",
    kind: .cohort,
    link: .doi("10.1080/17453674.2017.1309886"),
    standing: .verified)

  static let lejeune1998 = Source(
    id: .lejeune1998,
    authors: "Lejeune TM, Willems PA, Heglund NC",
    title: "Mechanics and energetics of human locomotion on sand",
    year: 1998,
    place: "J Exp Biol 201:2071-80",
    kind: .cohort,
    link: .doi("10.1242/jeb.201.13.2071"),
    standing: .verified)

  static let lequesne2008 = Source(
    id: .lequesne2008,
    authors: "Lequesne M, Mathieu P, Vuillemin-Bodaghi V, Bard H, Djian P",
    title: """
      Gluteal tendinopathy in refractory greater trochanter pain syndrome: diagnostic value of \
      two clinical tests
      """,
    year: 2008,
    place: "Arthritis Rheum 59:241-6",
    kind: .diagnosticStudy,
    standing: .verified)

  static let lesher2008 = Source(
    id: .lesher2008,
    authors: "Lesher JM, Dreyfuss P, Hager N, Kaplan M, Furman M",
    title: "Hip joint pain referral patterns: a descriptive study",
    year: 2008,
    place: "Pain Med 9:22-5",
    kind: .cohort,
    link: .doi("10.1111/j.1526-4637.2006.00153.x"),
    standing: .verified)

  static let lespasio2019 = Source(
    id: .lespasio2019,
    authors: "Lespasio MJ, Sodhi N, Mont MA",
    title: "Osteonecrosis of the hip: a primer",
    year: 2019,
    place: "Perm J 23:18-100",
    kind: .narrative,
    link: .doi("10.7812/TPP/18-100"),
    standing: .verified)

  static let lirette2014 = Source(
    id: .lirette2014,
    authors: "Lirette LS, Chaiban G, Tolba R, Eissa H",
    title: "Coccydynia: an overview of the anatomy, etiology, and treatment of coccyx pain",
    year: 2014,
    place: "Ochsner J 14:84-7",
    kind: .narrative,
    standing: .verified)

  static let lluch2015 = Source(
    id: .lluch2015,
    authors: "Lluch E, Nijs J, De Kooning M, et al.",
    title: """
      Prevalence, Incidence, Localization, and Pathophysiology of Myofascial Trigger Points in \
      Patients With Spinal Pain
      """,
    year: 2015,
    place: "J Manipulative Physiol Ther 38:587-600",
    kind: .systematicReview,
    link: .doi("10.1016/j.jmpt.2015.08.004"),
    standing: .verified)

  static let loinc725143 = Source(
    id: .loinc725143,
    authors: "Regenstrief (LOINC)",
    title: "LOINC 72514-3 Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    place: "LOINC",
    kind: .consensus,
    link: .web("https://loinc.org/72514-3"),
    standing: .verified)

  static let longhino2011 = Source(
    id: .longhino2011,
    authors: "Longhino V, Bonora C, Sansone V",
    title: "The management of sacral stress fractures: current concepts",
    year: 2011,
    place: "Clin Cases Miner Bone Metab 8:19-23",
    kind: .narrative,
    standing: .unverified)

  static let lothianRedflags = Source(
    id: .lothianRedflags,
    authors: "NHS Lothian RefHelp",
    title: "Serious lumbar spine conditions and red flags",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags
      """),
    standing: .verified)

  static let lu2022 = Source(
    id: .lu2022,
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
    authors: "Lucas N, Macaskill P, Irwig L, Moran R, Bogduk N",
    title: "Reliability of Physical Examination for Diagnosis of Myofascial Trigger Points",
    year: 2009,
    place: "Clin J Pain 25:80-9",
    kind: .systematicReview,
    link: .doi("10.1097/AJP.0b013e31817e13b6"),
    standing: .verified)
}
