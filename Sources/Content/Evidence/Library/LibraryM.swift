/// Sources whose id begins with M.
extension Source {
  static let maamari2022 = Source(
    id: .maamari2022,
    authors: "Maamari J, Tande AJ, Diehn F, Tai DBG, Berbari EF",
    title: "Diagnosis of vertebral osteomyelitis",
    year: 2022,
    place: "J Bone Joint Infect 7:23-32",
    kind: .narrative,
    link: .doi("10.5194/jbji-7-23-2022"),
    standing: .verified)

  static let macadam2015 = Source(
    id: .macadam2015,
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
    authors: "MacAskill MJ, Durant TJS, Wallace DA",
    title: "Gluteal muscle activity during weightbearing and non-weightbearing exercise",
    year: 2014,
    place: "Int J Sports Phys Ther 9:907-14",
    kind: .cohort,
    standing: .verified)

  static let mallick2004 = Source(
    id: .mallick2004,
    authors: "Mallick IH, Thoufeeq MH, Rajendran TP",
    title: "Iliopsoas abscesses",
    year: 2004,
    place: "Postgrad Med J 80:459-462",
    kind: .review,
    link: .web("http://pmj.bmj.com/content/80/946/459"),
    standing: .verified)

  static let margaretten2007 = Source(
    id: .margaretten2007,
    authors: "Margaretten ME, Kohlwes J, Moore D, Bent S",
    title: "Does this adult patient have septic arthritis?",
    year: 2007,
    place: "JAMA 297:1478-88",
    kind: .systematicReview,
    standing: .unverified)

  static let martin2014 = Source(
    id: .martin2014,
    authors: "Martin HD, Kivlan BR, Palmer IJ, Martin RL",
    title: """
      Diagnostic accuracy of clinical tests for sciatic nerve entrapment in the gluteal region
      """,
    year: 2014,
    place: "Knee Surg Sports Traumatol Arthrosc 22:882-8",
    kind: .diagnosticStudy,
    link: .doi("10.1007/s00167-013-2758-7"),
    standing: .verified)

  static let massagePePregnancy2020 = Source(
    id: .massagePePregnancy2020,
    authors: "authors of BMC Pregnancy Childbirth s12884-020-02924-w",
    title: "Massive pulmonary embolism during leg massage in pregnancy: case report",
    year: 2020,
    place: "BMC Pregnancy Childbirth",
    kind: .narrative,
    link: .doi("10.1186/s12884-020-02924-w"),
    standing: .verified)

  static let massagetodayGluteals = Source(
    id: .massagetodayGluteals,
    authors: "Kent D",
    title: "Massage Today columns: gluteus minimus (2011), TFL (2012), gluteus maximus (2014)",
    year: 2014,
    place: "Massage Today",
    kind: .webArticle,
    link: .web("http://www.massagetoday.com/mpacms/mt/article.php?id=14912"),
    standing: .verified)

  static let mcaMtrp2023 = Source(
    id: .mcaMtrp2023,
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
    authors: "MedLink Neurology (figure after Travell JG, Simons DG)",
    title: "Myofascial pain patterns of the piriformis muscle",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.medlink.com/media/Mpssi15"),
    standing: .verified)

  static let mellor2018 = Source(
    id: .mellor2018,
    authors: "Mellor R, Bennell K, Grimaldi A, et al.",
    title: """
      Education plus exercise versus corticosteroid injection use versus a wait and see \
      approach on gluteal tendinopathy (LEAP)
      """,
    year: 2018,
    place: "BMJ 361:k1662",
    kind: .rct,
    link: .doi("10.1136/bmj.k1662"),
    standing: .verified)

  static let menezesCosta2012 = Source(
    id: .menezesCosta2012,
    authors: "Menezes Costa LC, Maher CG, Hancock MJ, McAuley JH, Herbert RD, Costa LOP",
    title: "The prognosis of acute and persistent low-back pain: a meta-analysis",
    year: 2012,
    place: "CMAJ 184:E613-24",
    kind: .systematicReview,
    link: .doi("10.1503/cmaj.111271"),
    standing: .verified)

  static let meralgiaWeb = Source(
    id: .meralgiaWeb,
    authors: "Mayo Clinic / NIH text reproduced on several pages",
    title: "Meralgia paresthetica",
    year: 2015,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.delawareonline.com/story/news/health/2015/11/22/med-dictionary-meralgia-paresthetica/75871722/
      """),
    standing: .verified)

  static let metcalfe2019 = Source(
    id: .metcalfe2019,
    authors: "Metcalfe D, Perry DC, Claireaux HA, Simel DL, Zogg CK, Costa ML",
    title: "Does this patient have hip osteoarthritis? Rational Clinical Examination",
    year: 2019,
    place: "JAMA 322:2323-33",
    kind: .systematicReview,
    link: .doi("10.1001/jama.2019.19413"),
    standing: .verified)

  static let monclusDiez2025 = Source(
    id: .monclusDiez2025,
    authors: "Monclús-Díez G, Díaz-Arribas MJ, Fernández-de-las-Peñas C, et al.",
    title: """
      Prevalence of Myofascial Trigger Points in Patients with Radiating and Non-Radiating Low \
      Back Pain: A Systematic Review
      """,
    year: 2025,
    place: "Biomedicines 13(6):1453",
    kind: .systematicReview,
    link: .doi("10.3390/biomedicines13061453"),
    standing: .verified)

  static let moore2014 = Source(
    id: .moore2014,
    authors: "Moore CL, Bomann S, Daniels B, et al.",
    title: """
      Derivation and validation of a clinical prediction rule for uncomplicated ureteral stone: \
      the STONE score
      """,
    year: 2014,
    place: "BMJ 348:g2191",
    kind: .diagnosticStudy,
    link: .doi("10.1136/bmj.g2191"),
    standing: .verified)

  static let moraska2013 = Source(
    id: .moraska2013,
    authors: "Moraska AF, Hickner RC, Kohrt WM, Brewer A",
    title: """
      Changes in blood flow and cellular metabolism at a myofascial trigger point with trigger \
      point release (ischemic compression)
      """,
    year: 2013,
    place: "Arch Phys Med Rehabil 94:196-200",
    kind: .cohort,
    standing: .unverified)

  static let morningsidePelvic = Source(
    id: .morningsidePelvic,
    authors: "Morningside Acupuncture",
    title: "Coccygeus and pelvic floor trigger points (clinic pages)",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.morningsideacupuncturenyc.com/coccygeus-trigger-points"),
    standing: .verified)

  static let murphy2009 = Source(
    id: .murphy2009,
    authors: "Murphy DR, Hurwitz EL, Gerrard JK, Clary R",
    title: """
      Pain patterns and descriptions in patients with radicular pain: does the pain necessarily \
      follow a specific dermatome?
      """,
    year: 2009,
    place: "Chiropr Osteopat 17:9",
    kind: .cohort,
    link: .doi("10.1186/1746-1340-17-9"),
    standing: .verified)
}
