/// Sources whose id begins with M: from maamari-2022 to medscape-piriformis.
extension Source {
  static let maamari2022 = Source(
    id: .maamari2022,
    key: "maamari-2022",
    authors: "Maamari J, Tande AJ, Diehn F, Tai DBG, Berbari EF",
    title: "Diagnosis of vertebral osteomyelitis",
    year: 2022,
    place: "J Bone Joint Infect 7:23-32",
    kind: .narrative,
    link: .doi("10.5194/jbji-7-23-2022"),
    standing: .verified)

  static let macadam2015 = Source(
    id: .macadam2015,
    key: "macadam-2015",
    authors: "Macadam P, Cronin J, Contreras B",
    title: """
      An examination of the gluteal muscle activity associated with dynamic hip abduction and \
      hip external rotation exercise: a systematic review
      """,
    year: 2015,
    place: "Int J Sports Phys Ther 10:573-91",
    kind: .systematicReview,
    standing: .verified)

  static let macaskill2014 = Source(
    id: .macaskill2014,
    key: "macaskill-2014",
    authors: "MacAskill MJ, Durant TJS, Wallace DA",
    title: "Gluteal muscle activity during weightbearing and non-weightbearing exercise",
    year: 2014,
    place: "Int J Sports Phys Ther 9:907-14",
    kind: .cohort,
    standing: .verified)

  static let mallick2004 = Source(
    id: .mallick2004,
    key: "mallick-2004",
    authors: "Mallick IH, Thoufeeq MH, Rajendran TP",
    title: "Iliopsoas abscesses",
    year: 2004,
    place: "Postgrad Med J 80:459-462",
    kind: .review,
    link: .web("http://pmj.bmj.com/content/80/946/459"),
    standing: .verified)

  static let margaretten2007 = Source(
    id: .margaretten2007,
    key: "margaretten-2007",
    authors: "Margaretten ME, Kohlwes J, Moore D, Bent S",
    title: "Does this adult patient have septic arthritis?",
    year: 2007,
    place: "JAMA 297:1478-88",
    kind: .systematicReview,
    standing: .unverified)

  static let martin2014 = Source(
    id: .martin2014,
    key: "martin-2014",
    authors: "Martin HD, Kivlan BR, Palmer IJ, Martin RL",
    title: """
      Diagnostic accuracy of clinical tests for sciatic nerve entrapment in the gluteal region
      """,
    year: 2014,
    place: "Knee Surg Sports Traumatol Arthrosc 22:882-8",
    kind: .diagnosticStudy,
    link: .doi("10.1007/s00167-013-2758-7"),
    standing: .verified)

  static let massagelibraryHamstrings = Source(
    id: .massagelibraryHamstrings,
    key: "massagelibrary-hamstrings",
    authors: "Mally J",
    title: "Trigger Point and Counterstrain: Hamstrings",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Hamstrings/
      """),
    standing: .verified)

  static let massageOsteoporosis = Source(
    id: .massageOsteoporosis,
    key: "massage-osteoporosis",
    authors: "Massage Therapy Mastery",
    title: "Osteoporosis and massage",
    place: "web",
    kind: .webArticle,
    link: .web("https://massagetherapymastery.com/?p=277"),
    standing: .verified)

  static let massagePePregnancy2020 = Source(
    id: .massagePePregnancy2020,
    key: "massage-pe-pregnancy-2020",
    authors: "authors of BMC Pregnancy Childbirth s12884-020-02924-w",
    title: "Massive pulmonary embolism during leg massage in pregnancy: case report",
    year: 2020,
    place: "BMC Pregnancy Childbirth",
    kind: .narrative,
    link: .doi("10.1186/s12884-020-02924-w"),
    standing: .verified)

  static let massageRisksList = Source(
    id: .massageRisksList,
    key: "massage-risks-list",
    authors: "Two therapist pages with the same list (wording as Mayo Clinic)",
    title: "Risks of massage",
    place: "web",
    kind: .webArticle,
    link: .web("https://spencermassage.com/risks-of-massage"),
    standing: .verified)

  static let massagetodayGluteals = Source(
    id: .massagetodayGluteals,
    key: "massagetoday-gluteals",
    authors: "Kent D",
    title: "Massage Today columns: gluteus minimus (2011), TFL (2012), gluteus maximus (2014)",
    year: 2014,
    place: "Massage Today",
    kind: .webArticle,
    link: .web("http://www.massagetoday.com/mpacms/mt/article.php?id=14912"),
    standing: .verified)

  static let massagetodayRectus = Source(
    id: .massagetodayRectus,
    key: "massagetoday-rectus",
    authors: "Kent D",
    title: "Back Pain Caused by Rectus Abdominis Trigger Points",
    year: 2009,
    place: "Massage Today",
    kind: .webArticle,
    link: .web("https://www.massagetoday.com/mpacms/mt/article.php?id=14017"),
    standing: .verified)

  static let matsuwaka2018 = Source(
    id: .matsuwaka2018,
    key: "matsuwaka-2018",
    authors: "Matsuwaka S.T., Liem B.C.",
    title: "The role of exercise in treatment of lumbar spinal stenosis symptoms",
    year: 2018,
    place: "Curr Phys Med Rehabil Rep",
    kind: .narrative,
    link: .doi("10.1007/s40141-018-0171-3"),
    standing: .verified)

  static let mcaMtrp2023 = Source(
    id: .mcaMtrp2023,
    key: "mca-mtrp-2023",
    authors: "authors as in BMC Musculoskelet Disord s12891-023-06129-y",
    title: """
      Clustering of myofascial trigger point diagnostic criteria (multiple correspondence \
      analysis)
      """,
    year: 2023,
    place: "BMC Musculoskelet Disord",
    kind: .diagnosticStudy,
    link: .doi("10.1186/s12891-023-06129-y"),
    standing: .verified)

  static let medlinkPiriformis = Source(
    id: .medlinkPiriformis,
    key: "medlink-piriformis",
    authors: "MedLink Neurology (figure after Travell JG, Simons DG)",
    title: "Myofascial pain patterns of the piriformis muscle",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.medlink.com/media/Mpssi15"),
    standing: .verified)

  static let medscapePiriformis = Source(
    id: .medscapePiriformis,
    key: "medscape-piriformis",
    authors: "Shah S., Ho S.S.W.",
    title: "What is included in patient education about piriformis syndrome?",
    year: 2018,
    place: "Medscape",
    kind: .webArticle,
    link: .web(
      """
      https://www.medscape.com/answers/87545-182844/what-is-included-in-patient-education-about-piriformis-syndrome
      """),
    standing: .verified)
}
