/// Sources whose id begins with W to Z.
extension Source {
  static let wallwork2024 = Source(
    id: .wallwork2024,
    authors: "Wallwork SB, Braithwaite FA, O'Keeffe M, et al.",
    title: """
      The clinical course of acute, subacute and persistent low back pain: a systematic review \
      and meta-analysis
      """,
    year: 2024,
    place: "CMAJ 196:E29-46",
    kind: .systematicReview,
    standing: .verified)

  static let wanAeLoh2020 = Source(
    id: .wanAeLoh2020,
    authors: "Wan-ae-loh P, Huanmanop T, Agthong S, Chentanez V",
    title: """
      Evaluation of the sciatic nerve location regarding its relationship to the piriformis \
      muscle
      """,
    year: 2020,
    place: "Folia Morphol 79:681-9",
    kind: .cohort,
    link: .doi("10.5603/FM.a2019.0140"),
    standing: .verified)

  static let wells1997 = Source(
    id: .wells1997,
    authors: "Wells PS, Anderson DR, Bormanis J, et al.",
    title: """
      Value of assessment of pretest probability of deep-vein thrombosis in clinical management
      """,
    year: 1997,
    place: "Lancet 350:1795-8",
    kind: .diagnosticStudy,
    standing: .verified)

  static let wells2006 = Source(
    id: .wells2006,
    authors: "Wells PS, Owen C, Doucette S, Fergusson D, Tran H",
    title: "Does this patient have deep vein thrombosis?",
    year: 2006,
    place: "JAMA 295:199-207",
    kind: .systematicReview,
    standing: .verified)

  static let whoActivity2020 = Source(
    id: .whoActivity2020,
    authors: "World Health Organization (Bull FC et al.)",
    title: "WHO 2020 guidelines on physical activity and sedentary behaviour",
    year: 2020,
    place: "Br J Sports Med 54:1451-62",
    kind: .guideline,
    link: .doi("10.1136/bjsports-2020-102955"),
    standing: .unverified)

  static let whoLbp2023 = Source(
    id: .whoLbp2023,
    authors: "World Health Organization",
    title: """
      WHO guideline for non-surgical management of chronic primary low back pain in adults
      """,
    year: 2023,
    place: "WHO",
    kind: .guideline,
    standing: .unverified)

  static let wilke2018 = Source(
    id: .wilke2018,
    authors: "Wilke J, Vogt L, Banzer W",
    title: """
      Immediate effects of self-myofascial release on latent trigger point sensitivity: a \
      randomized, placebo-controlled trial
      """,
    year: 2018,
    place: "Biol Sport 35:349-54",
    kind: .rct,
    link: .doi("10.5114/biolsport.2018.78055"),
    standing: .verified)

  static let xu2019Iliopsoas = Source(
    id: .xu2019Iliopsoas,
    authors: "Xu BY, Vasanwala FF, Low SG",
    title: "Atypical presentation of pyogenic iliopsoas abscess",
    year: 2019,
    place: "BMC Infect Dis 19",
    kind: .caseReportWithReview,
    link: .web("https://link.springer.com/10.1186/s12879-019-3675-2"),
    standing: .verified)

  static let yariHaematoma = Source(
    id: .yariHaematoma,
    authors: "Yari N, Chitrapu PM, Karnath BM",
    title: "Hemolytic anemia due to hematoma formation after deep tissue massage",
    place: "Consultant360",
    kind: .narrative,
    link: .web(
      """
      https://www.consultant360.com/articles/hemolytic-anemia-due-hematoma-formation-after-deep-tissue-massage
      """),
    standing: .verified)

  static let yin2014 = Source(
    id: .yin2014,
    authors: "Yin P, Gao N, Wu J, Litscher G, Xu S",
    title: "Adverse events of massage therapy in pain-related conditions: a systematic review",
    year: 2014,
    place: "Evid Based Complement Alternat Med 2014:480956",
    kind: .systematicReview,
    link: .doi("10.1155/2014/480956"),
    standing: .verified)

  static let yusuf2019 = Source(
    id: .yusuf2019,
    authors: "Yusuf M, Finucane L, Selfe J",
    title: "Red flags for the early detection of spinal infection in back pain patients",
    year: 2019,
    place: "BMC Musculoskelet Disord 20:606",
    kind: .systematicReview,
    link: .doi("10.1186/s12891-019-2949-6"),
    standing: .verified)

  static let zosterWeb = Source(
    id: .zosterWeb,
    authors: """
      medical summary pages (droracle.ai, athens-times after Mayo Clinic, biologyinsights)
      """,
    title: "Shingles: timing of rash after pain",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.droracle.ai/articles/317719/how-long-after-the-onset-of-pain-does-the
      """),
    standing: .verified)

  static let zuilEscobar2016 = Source(
    id: .zuilEscobar2016,
    authors: "Zuil-Escobar JC, Martínez-Cepa CB, Martín-Urrialde JA, Gómez-Conesa A",
    title: """
      The Prevalence of Latent Trigger Points in Lower Limb Muscles in Asymptomatic Subjects
      """,
    year: 2016,
    place: "PM&R 8:1055-64",
    kind: .cohort,
    link: .doi("10.1016/j.pmrj.2016.03.005"),
    standing: .verified)
}
