/// Sources whose id begins with H: from hamstring-tendon-web to hill-2008.
extension Source {
  static let hamstringTendonWeb = Source(
    id: .hamstringTendonWeb,
    key: "hamstring-tendon-web",
    authors: "NHS Calderdale physiotherapy; sports-health.com; DC Injury Clinic",
    title: "Proximal hamstring tendinopathy pages",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.sports-health.com/sports-injuries/leg-injuries/symptoms-chronic-high-proximal-hamstring-tendinopathy
      """),
    standing: .verified)

  static let han2023 = Source(
    id: .han2023,
    key: "han-2023",
    authors: "Han CS, Hancock MJ, Sharma S, et al.",
    title: """
      Low back pain of disc, sacroiliac joint, or facet joint origin: a diagnostic accuracy \
      systematic review
      """,
    year: 2023,
    place: "eClinicalMedicine 59:101960",
    kind: .systematicReview,
    link: .doi("10.1016/j.eclinm.2023.101960"),
    standing: .verified)

  static let hancock2007 = Source(
    id: .hancock2007,
    key: "hancock-2007",
    authors: "Hancock MJ, Maher CG, Latimer J, et al.",
    title: """
      Systematic review of tests to identify the disc, SIJ or facet joint as the source of low \
      back pain
      """,
    year: 2007,
    place: "Eur Spine J 16:1539-50",
    kind: .systematicReview,
    standing: .verified)

  static let hanten2000 = Source(
    id: .hanten2000,
    key: "hanten-2000",
    authors: "Hanten WP, Olson SL, Butts NL, Nowicki AL",
    title: """
      Effectiveness of a home program of ischemic pressure followed by sustained stretch for \
      treatment of myofascial trigger points
      """,
    year: 2000,
    place: "Phys Ther 80:997-1003",
    kind: .rct,
    link: .doi("10.1093/ptj/80.10.997"),
    standing: .verified)

  static let harding2005 = Source(
    id: .harding2005,
    key: "harding-2005",
    authors: "Harding IJ, Davies E, Buchanan E, Fairbank JT",
    title: "The symptom of night pain in a back pain triage clinic",
    year: 2005,
    place: "Spine 30:1985-8",
    kind: .cohort,
    standing: .verified)

  static let haydenExercise2023 = Source(
    id: .haydenExercise2023,
    key: "hayden-exercise-2023",
    authors: "authors of PMC10684665",
    title: """
      Benefits and harms of structured exercise programs for chronic primary low back pain (WHO \
      guideline review)
      """,
    year: 2023,
    place: "J Occup Rehabil",
    kind: .systematicReview,
    link: .doi("10.1007/s10926-023-10124-4"),
    standing: .verified)

  static let hcwObturator = Source(
    id: .hcwObturator,
    key: "hcw-obturator",
    authors: "",
    title: "The hip connection to the pelvic floor",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.healthycorewellness.com/single-post/the-hip-connection-to-the-pelvic-floor
      """),
    standing: .verified)

  static let healthlineSij = Source(
    id: .healthlineSij,
    key: "healthline-sij",
    authors: "Healthline",
    title: "How to sit with SI joint pain",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.healthline.com/health/how-to-sit-with-si-joint-pain"),
    standing: .verified)

  static let henschke2008 = Source(
    id: .henschke2008,
    key: "henschke-2008",
    authors: "Henschke N, Maher CG, Refshauge KM, et al.",
    title: """
      Prognosis in patients with recent onset low back pain in Australian primary care: \
      inception cohort study
      """,
    year: 2008,
    place: "BMJ 337:a171",
    kind: .cohort,
    standing: .verified)

  static let henschke2009 = Source(
    id: .henschke2009,
    key: "henschke-2009",
    authors: "Henschke N, Maher CG, Refshauge KM, et al.",
    title: """
      Prevalence of and screening for serious spinal pathology in patients presenting to \
      primary care settings with acute low back pain
      """,
    year: 2009,
    place: "Arthritis Rheum 60:3072-80",
    kind: .cohort,
    link: .doi("10.1002/art.24853"),
    standing: .verified)

  static let henschke2013 = Source(
    id: .henschke2013,
    key: "henschke-2013",
    authors: "Henschke N, Maher CG, Ostelo RWJG, de Vet HCW, Macaskill P, Irwig L",
    title: "Red flags to screen for malignancy in patients with low-back pain",
    year: 2013,
    place: "Cochrane Database Syst Rev CD008686",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD008686.pub2"),
    standing: .verified)

  static let herbert2011 = Source(
    id: .herbert2011,
    key: "herbert-2011",
    authors: "Herbert R.D., de Noronha M., Kamper S.J.",
    title: "Stretching to prevent or reduce muscle soreness after exercise",
    year: 2011,
    place: "Cochrane Database Syst Rev CD004577",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD004577.pub3"),
    standing: .verified)

  static let herman2012 = Source(
    id: .herman2012,
    key: "herman-2012",
    authors: "Herman K, Barton C, Malliaras P, Morrissey D",
    title: """
      The effectiveness of neuromuscular warm-up strategies for preventing lower limb injuries \
      during sports participation
      """,
    year: 2012,
    place: "BMC Med 10:75",
    kind: .systematicReview,
    link: .doi("10.1186/1741-7015-10-75"),
    standing: .verified)

  static let hill2008 = Source(
    id: .hill2008,
    key: "hill-2008",
    authors: "Hill JC, Dunn KM, Lewis M, et al.",
    title: """
      A primary care back pain screening tool: identifying patient subgroups for initial \
      treatment
      """,
    year: 2008,
    place: "Arthritis Rheum 59:632-41",
    kind: .diagnosticStudy,
    standing: .verified)
}
