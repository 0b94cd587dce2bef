/// Sources whose id begins with H: from hip-oa-cumulative-2023 to hou-2002.
extension Source {
  static let hipOaCumulative2023 = Source(
    id: .hipOaCumulative2023,
    key: "hip-oa-cumulative-2023",
    authors: "Authors not shown in the excerpt",
    title: "Exercise therapy in hip osteoarthritis: systematic review and cumulative meta-analysis",
    year: 2023,
    place: "PMC9932106",
    kind: .systematicReview,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC9932106"),
    standing: .verified)

  static let hipPrecautions = Source(
    id: .hipPrecautions,
    key: "hip-precautions",
    authors: "Sunnybrook",
    title: "Hip precautions after total hip replacement",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://sunnybrook.ca/content/?page=musculoskeletal-hip-replacement-hip-precautions
      """),
    standing: .verified)

  static let hkcemIliopsoas = Source(
    id: .hkcemIliopsoas,
    key: "hkcem-iliopsoas",
    authors: "Choa GPH, Lim CS",
    title: "Iliopsoas haematoma: an uncommon differential diagnosis for groin pain",
    year: 2011,
    place: "Hong Kong J Emerg Med 18:173-6",
    kind: .caseReportWithReview,
    link: .web("https://zendy.io/pdf-viewer/10.1177/102490791101800309"),
    standing: .verified)

  static let hmeButtock = Source(
    id: .hmeButtock,
    key: "hme-buttock",
    authors: "",
    title: "What are the trigger points for buttock pain?",
    place: "web",
    kind: .webArticle,
    link: .web("https://h-o-m-e.org/what-are-the-trigger-points-for-buttock-pain"),
    standing: .verified)

  static let holmJensen2020 = Source(
    id: .holmJensen2020,
    key: "holm-jensen-2020",
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
    key: "hopayian-2010",
    authors: "Hopayian K, Song F, Riera R, Sambandan S",
    title: "The clinical features of the piriformis syndrome: a systematic review",
    year: 2010,
    place: "Eur Spine J 19:2095-109",
    kind: .systematicReview,
    link: .doi("10.1007/s00586-010-1504-9"),
    standing: .verified)

  static let hopayian2018 = Source(
    id: .hopayian2018,
    key: "hopayian-2018",
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
    key: "hou-2002",
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
