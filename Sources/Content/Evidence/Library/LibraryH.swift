/// Sources whose id begins with H.
extension Source {
  static let hamstringTendonWeb = Source(
    id: .hamstringTendonWeb,
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
    authors: "Harding IJ, Davies E, Buchanan E, Fairbank JT",
    title: "The symptom of night pain in a back pain triage clinic",
    year: 2005,
    place: "Spine 30:1985-8",
    kind: .cohort,
    standing: .verified)

  static let haydenExercise2023 = Source(
    id: .haydenExercise2023,
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

  static let henschke2008 = Source(
    id: .henschke2008,
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
    authors: "Henschke N, Maher CG, Ostelo RWJG, de Vet HCW, Macaskill P, Irwig L",
    title: "Red flags to screen for malignancy in patients with low-back pain",
    year: 2013,
    place: "Cochrane Database Syst Rev CD008686",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD008686.pub2"),
    standing: .verified)

  static let herman2012 = Source(
    id: .herman2012,
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
    authors: "Hill JC, Dunn KM, Lewis M, et al.",
    title: """
      A primary care back pain screening tool: identifying patient subgroups for initial \
      treatment
      """,
    year: 2008,
    place: "Arthritis Rheum 59:632-41",
    kind: .diagnosticStudy,
    standing: .verified)

  static let holmJensen2020 = Source(
    id: .holmJensen2020,
    authors: "Holm-Jensen A, Kjaer P, Schiøttz-Christensen B, et al.",
    title: """
      The Interexaminer Reproducibility and Prevalence of Lumbar and Gluteal Myofascial Trigger \
      Points in Patients With Radiating Low Back Pain
      """,
    year: 2020,
    place: "Arch Rehabil Res Clin Transl 2:100044",
    kind: .diagnosticStudy,
    link: .doi("10.1016/j.arrct.2020.100044"),
    standing: .verified)

  static let hopayian2010 = Source(
    id: .hopayian2010,
    authors: "Hopayian K, Song F, Riera R, Sambandan S",
    title: "The clinical features of the piriformis syndrome: a systematic review",
    year: 2010,
    place: "Eur Spine J 19:2095-109",
    kind: .systematicReview,
    link: .doi("10.1007/s00586-010-1504-9"),
    standing: .verified)

  static let hopayian2018 = Source(
    id: .hopayian2018,
    authors: "Hopayian K, Danielyan A",
    title: """
      Four symptoms define the piriformis syndrome: an updated systematic review of its \
      clinical features
      """,
    year: 2018,
    place: "Eur J Orthop Surg Traumatol 28:155-64",
    kind: .systematicReview,
    link: .doi("10.1007/s00590-017-2031-8"),
    standing: .verified)

  static let hou2002 = Source(
    id: .hou2002,
    authors: "Hou CR, Tsai LC, Cheng KF, Chung KC, Hong CZ",
    title: """
      Immediate effects of various physical therapeutic modalities on cervical myofascial pain \
      and trigger-point sensitivity
      """,
    year: 2002,
    place: "Arch Phys Med Rehabil 83:1406-14",
    kind: .rct,
    standing: .unverified)
}
