/// Sources whose id begins with W to Z: from wales-coccydynia to whys-piriformis.
extension Source {
  static let walesCoccydynia = Source(
    id: .walesCoccydynia,
    key: "wales-coccydynia",
    authors: "NHS 111 Wales",
    title: "Coccydynia",
    place: "web",
    kind: .guideline,
    link: .web("https://111.wales.nhs.uk/encyclopaedia/c/article/coccydynia"),
    standing: .verified)

  static let walesGca = Source(
    id: .walesGca,
    key: "wales-gca",
    authors: "NHS 111 Wales",
    title: "Temporal arteritis",
    place: "web",
    kind: .guideline,
    link: .web("https://111.wales.nhs.uk/encyclopaedia/a/article/Arteritistemporal/"),
    standing: .verified)

  static let walesSciatica = Source(
    id: .walesSciatica,
    key: "wales-sciatica",
    authors: "NHS 111 Wales",
    title: "Sciatica",
    place: "web",
    kind: .guideline,
    link: .web("http://111.wales.nhs.uk/encyclopaedia/s/article/sciatica/"),
    standing: .verified)

  static let wall2016 = Source(
    id: .wall2016,
    key: "wall-2016",
    authors: "Wall P.D.H. et al.",
    title: """
      Personalised Hip Therapy: development of a non-operative protocol for femoroacetabular \
      impingement (table of core parts)
      """,
    year: 2016,
    place: "Br J Sports Med, PMC5036255",
    kind: .guideline,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC5036255/"),
    standing: .verified)

  static let wallwork2024 = Source(
    id: .wallwork2024,
    key: "wallwork-2024",
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
    key: "wan-ae-loh-2020",
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

  static let webmanmedCoccygeus = Source(
    id: .webmanmedCoccygeus,
    key: "webmanmed-coccygeus",
    authors: "",
    title: "Coccygeus",
    place: "American Academy of Manual Medicine",
    kind: .webArticle,
    link: .web("http://www.webmanmed.com/disorders/disorders_files/musclgd/plvcflr/14641460.html"),
    standing: .verified)

  static let webmanmedLongissimus = Source(
    id: .webmanmedLongissimus,
    key: "webmanmed-longissimus",
    authors: "",
    title: "Longissimus thoracis",
    place: "American Academy of Manual Medicine",
    kind: .webArticle,
    link: .web("http://www.webmanmed.com/disorders/disorders_files/musclgd/back/12024545.html"),
    standing: .verified)

  static let wells1997 = Source(
    id: .wells1997,
    key: "wells-1997",
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
    key: "wells-2006",
    authors: "Wells PS, Owen C, Doucette S, Fergusson D, Tran H",
    title: "Does this patient have deep vein thrombosis?",
    year: 2006,
    place: "JAMA 295:199-207",
    kind: .systematicReview,
    standing: .verified)

  static let whoActivity2020 = Source(
    id: .whoActivity2020,
    key: "who-activity-2020",
    authors: "World Health Organization (Bull FC et al.)",
    title: "WHO 2020 guidelines on physical activity and sedentary behaviour",
    year: 2020,
    place: "Br J Sports Med 54:1451-62",
    kind: .guideline,
    link: .doi("10.1136/bjsports-2020-102955"),
    standing: .unverified)

  static let whoActivity2020Summary = Source(
    id: .whoActivity2020Summary,
    key: "who-activity-2020-summary",
    authors: "World Health Organization",
    title: "WHO guidelines on physical activity 2020: summary",
    year: 2020,
    place: "web (FutureLearn, OECD)",
    kind: .guideline,
    link: .web(
      """
      https://www.futurelearn.com/info/courses/ageing-well-nutrition-and-exercise-for-older-adults/0/steps/375748
      """),
    standing: .verified)

  static let whoLbp2023 = Source(
    id: .whoLbp2023,
    key: "who-lbp-2023",
    authors: "World Health Organization",
    title: """
      WHO guideline for non-surgical management of chronic primary low back pain in adults
      """,
    year: 2023,
    place: "WHO",
    kind: .guideline,
    standing: .unverified)

  static let whoLbp2023Summary = Source(
    id: .whoLbp2023Summary,
    key: "who-lbp-2023-summary",
    authors: "World Health Organization",
    title: """
      WHO guideline for non-surgical management of chronic primary low back pain in adults: \
      summaries
      """,
    year: 2023,
    place: "web (Guideline Central, ESCEO)",
    kind: .guideline,
    link: .web("https://www.guidelinecentral.com/guideline/3352095/"),
    standing: .verified)

  static let whysPiriformis = Source(
    id: .whysPiriformis,
    key: "whys-piriformis",
    authors: "",
    title: "How do you find the piriformis trigger point?",
    place: "web",
    kind: .webArticle,
    link: .web("https://whys.video/How-do-you-find-the-piriformis-trigger-point"),
    standing: .verified)
}
