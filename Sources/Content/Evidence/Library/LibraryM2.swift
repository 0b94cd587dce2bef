/// Sources whose id begins with M: from mellor-2018 to mskdorset-back.
extension Source {
  static let mellor2018 = Source(
    id: .mellor2018,
    key: "mellor-2018",
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
    key: "menezes-costa-2012",
    authors: "Menezes Costa LC, Maher CG, Hancock MJ, McAuley JH, Herbert RD, Costa LOP",
    title: "The prognosis of acute and persistent low-back pain: a meta-analysis",
    year: 2012,
    place: "CMAJ 184:E613-24",
    kind: .systematicReview,
    link: .doi("10.1503/cmaj.111271"),
    standing: .verified)

  static let meralgiaWeb = Source(
    id: .meralgiaWeb,
    key: "meralgia-web",
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
    key: "metcalfe-2019",
    authors: "Metcalfe D, Perry DC, Claireaux HA, Simel DL, Zogg CK, Costa ML",
    title: "Does this patient have hip osteoarthritis? Rational Clinical Examination",
    year: 2019,
    place: "JAMA 322:2323-33",
    kind: .systematicReview,
    link: .doi("10.1001/jama.2019.19413"),
    standing: .verified)

  static let mjpQuadriceps = Source(
    id: .mjpQuadriceps,
    key: "mjp-quadriceps",
    authors: "",
    title: "Quadriceps femoris: pain and trigger points",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/quadriceps-femoris/
      """),
    standing: .verified)

  static let mjpSoleus = Source(
    id: .mjpSoleus,
    key: "mjp-soleus",
    authors: "",
    title: "Soleus: pain and trigger points",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/soleus/
      """),
    standing: .verified)

  static let mkuhSij = Source(
    id: .mkuhSij,
    key: "mkuh-sij",
    authors: "Milton Keynes University Hospital NHS",
    title: "Sacroiliac joint exercises (leaflet)",
    place: "web",
    kind: .guideline,
    link: .web("https://www.mkuh.nhs.uk/patient-information-leaflet/sacroiliac-joint-exercises"),
    standing: .verified)

  static let moderncareMeralgia = Source(
    id: .moderncareMeralgia,
    key: "moderncare-meralgia",
    authors: "Modern Care",
    title: "Meralgia paresthetica",
    place: "web",
    kind: .webArticle,
    link: .web("https://moderncare.us/video/16/meralgia-paresthetica"),
    standing: .verified)

  static let monclusDiez2025 = Source(
    id: .monclusDiez2025,
    key: "monclus-diez-2025",
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
    key: "moore-2014",
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
    key: "moraska-2013",
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
    key: "morningside-pelvic",
    authors: "Morningside Acupuncture",
    title: "Coccygeus and pelvic floor trigger points (clinic pages)",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.morningsideacupuncturenyc.com/coccygeus-trigger-points"),
    standing: .verified)

  static let morningsideQf = Source(
    id: .morningsideQf,
    key: "morningside-qf",
    authors: "",
    title: "Quadratus femoris trigger points",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.morningsideacupuncturenyc.com/quadratus-femoris-trigger-points"),
    standing: .verified)

  static let mortonsfootRf = Source(
    id: .mortonsfootRf,
    key: "mortonsfoot-rf",
    authors: "",
    title: "Rectus femoris: another source of knee pain",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.mortonsfoot.com/Another-source-of-knee-pain_b_30.html"),
    standing: .verified)

  static let mskdorsetBack = Source(
    id: .mskdorsetBack,
    key: "mskdorset-back",
    authors: "MSK Dorset (NHS)",
    title: "Low back pain",
    place: "web",
    kind: .guideline,
    link: .web("https://www.mskdorset.nhs.uk/back-pain_1/back-pain-low-back-pain/"),
    standing: .verified)
}
