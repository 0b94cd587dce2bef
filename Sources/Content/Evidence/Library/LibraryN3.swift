/// Sources whose id begins with N: from nhs-pelvic-pain to nidirect-ectopic.
extension Source {
  static let nhsPelvicPain = Source(
    id: .nhsPelvicPain,
    key: "nhs-pelvic-pain",
    authors: "NHS Choices text (copy on a pharmacy site)",
    title: "Pelvic pain in women",
    place: "web",
    kind: .guideline,
    link: .web("http://www.campbellspharmacy.co.uk/pelvic-pain-3/"),
    standing: .verified)

  static let nhsPmr = Source(
    id: .nhsPmr,
    key: "nhs-pmr",
    authors: "NHS wording (quoted on two other sites)",
    title: "Polymyalgia rheumatica: symptoms and when to get help",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/polymyalgia-rheumatica/"),
    standing: .verified)

  static let nhsPregnancyBleeding = Source(
    id: .nhsPregnancyBleeding,
    key: "nhs-pregnancy-bleeding",
    authors: "NHS; RCOG",
    title: "Vaginal bleeding in pregnancy; antepartum haemorrhage",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/vaginal-bleeding/
      """),
    standing: .unverified)

  static let nhsSciatica = Source(
    id: .nhsSciatica,
    key: "nhs-sciatica",
    authors: "NHS wording (quoted on barabone.blog); Healthify NZ",
    title: "Sciatica: when to get help",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/sciatica/"),
    standing: .verified)

  static let nhsShingles = Source(
    id: .nhsShingles,
    key: "nhs-shingles",
    authors: "NHS text (copies on pharmacy sites)",
    title: "Shingles",
    place: "web",
    kind: .guideline,
    link: .web("https://1stchoicepharmacy.co.uk/nhs_conditions_shingles"),
    standing: .verified)

  static let nhsSprains = Source(
    id: .nhsSprains,
    key: "nhs-sprains",
    authors: "NHS text on a practice site (Mere Park)",
    title: "Sprains and strains",
    place: "web",
    kind: .guideline,
    link: .web("https://www.merepark.nhs.uk/self-care/tag/sprain/"),
    standing: .verified)

  static let nhsStatins = Source(
    id: .nhsStatins,
    key: "nhs-statins",
    authors: "NHS",
    title: "Statins: side effects",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/statins/side-effects/"),
    standing: .unverified)

  static let nhsWarmup = Source(
    id: .nhsWarmup,
    key: "nhs-warmup",
    authors: "NHS",
    title: "How to warm up before exercising",
    year: 2013,
    place: "web (archived)",
    kind: .guideline,
    link: .web("http://www.nhs.uk/Livewell/fitness/Pages/how-to-warm-up.aspx"),
    standing: .verified)

  static let niceCg147 = Source(
    id: .niceCg147,
    key: "nice-cg147",
    authors: "NICE",
    title: "Peripheral arterial disease: diagnosis and management (CG147)",
    year: 2012,
    place: "guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/cg147"),
    standing: .unverified)

  static let niceNg12 = Source(
    id: .niceNg12,
    key: "nice-ng12",
    authors: "NICE",
    title: "Suspected cancer: recognition and referral (NG12)",
    year: 2015,
    place: "guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng12"),
    standing: .unverified)

  static let niceNg158 = Source(
    id: .niceNg158,
    key: "nice-ng158",
    authors: "NICE",
    title: "Venous thromboembolic diseases (NG158): two-level Wells score",
    year: 2020,
    place: "guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng158/chapter/Recommendations"),
    standing: .verified)

  static let niceNg226 = Source(
    id: .niceNg226,
    key: "nice-ng226",
    authors: "National Institute for Health and Care Excellence",
    title: "Osteoarthritis in over 16s: diagnosis and management (NG226)",
    year: 2022,
    place: "NICE",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng226"),
    standing: .verified)

  static let niceNg234 = Source(
    id: .niceNg234,
    key: "nice-ng234",
    authors: "National Institute for Health and Care Excellence",
    title: "Spinal metastases and metastatic spinal cord compression (NG234)",
    year: 2023,
    place: "NICE guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng234"),
    standing: .unverified)

  static let niceNg59 = Source(
    id: .niceNg59,
    key: "nice-ng59",
    authors: "National Institute for Health and Care Excellence",
    title: "Low back pain and sciatica in over 16s: assessment and management (NG59)",
    year: 2016,
    place: "NICE guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng59"),
    standing: .verified)

  static let niceNg73 = Source(
    id: .niceNg73,
    key: "nice-ng73",
    authors: "NICE",
    title: "Endometriosis: diagnosis and management (NG73)",
    year: 2017,
    place: "guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng73"),
    standing: .unverified)

  static let nidirectEctopic = Source(
    id: .nidirectEctopic,
    key: "nidirect-ectopic",
    authors: "nidirect",
    title: "Ectopic pregnancy",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nidirect.gov.uk/conditions/ectopic-pregnancy"),
    standing: .verified)
}
