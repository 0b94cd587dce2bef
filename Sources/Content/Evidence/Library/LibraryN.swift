/// Sources whose id begins with N.
extension Source {
  static let n2016 = Source(
    id: .n2016,
    authors: "N., Sam M.S.",
    title: "Massage Therapy for Buttock Pain",
    year: 2016,
    place: "web article (the founding article), March 25, 2016",
    kind: .webArticle,
    standing: .verified)

  static let nadeau2013 = Source(
    id: .nadeau2013,
    authors: "Nadeau M, Rosas-Arellano MP, Gurr KR, et al.",
    title: """
      The reliability of differentiating neurogenic claudication from vascular claudication \
      based on symptomatic presentation
      """,
    year: 2013,
    place: "Can J Surg 56:372-7",
    kind: .diagnosticStudy,
    link: .doi("10.1503/cjs.016512"),
    standing: .verified)

  static let namtptIliopsoas = Source(
    id: .namtptIliopsoas,
    authors: "National Association of Myofascial Trigger Point Therapists",
    title: "Symptom Checker: iliopsoas",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      http://myofascialtherapy.org/symptom-checker/symptomcheck/symptom_leg_iliopsoas.html
      """),
    standing: .verified)

  static let namtptQlVl = Source(
    id: .namtptQlVl,
    authors: "National Association of Myofascial Trigger Point Therapists",
    title: "Symptom Checker: quadratus lumborum; vastus lateralis; vastus medialis",
    place: "web",
    kind: .webArticle,
    link: .web("http://check.myofascialtherapy.org/symptomcheck/symptom_leg_quadratus.html"),
    standing: .verified)

  static let namtptSymptomChecker = Source(
    id: .namtptSymptomChecker,
    authors: "National Association of Myofascial Trigger Point Therapists",
    title: """
      Symptom Checker (pages on gluteus minimus, gluteus medius, piriformis, soleus, \
      paraspinals)
      """,
    place: "web",
    kind: .webArticle,
    link: .web("http://check.myofascialtherapy.org/symptomcheck/"),
    standing: .verified)

  static let neto2020 = Source(
    id: .neto2020,
    authors: "Neto WK, Soares EG, Vieira TL, et al.",
    title: """
      Gluteus maximus activation during common strength and hypertrophy exercises: a systematic \
      review
      """,
    year: 2020,
    place: "J Sports Sci Med 19:195-203",
    kind: .systematicReview,
    standing: .verified)

  static let nhs999 = Source(
    id: .nhs999,
    authors: "NHS",
    title: "When to call 999",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/
      """),
    standing: .unverified)

  static let nhsDvt = Source(
    id: .nhsDvt,
    authors: "NHS (quoted by a newspaper page)",
    title: "Deep vein thrombosis: symptoms and when to get help",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/"),
    standing: .verified)

  static let nhsEctopic = Source(
    id: .nhsEctopic,
    authors: "NHS",
    title: "Ectopic pregnancy: symptoms",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/ectopic-pregnancy/"),
    standing: .unverified)

  static let nhsHipFracture = Source(
    id: .nhsHipFracture,
    authors: "NHS",
    title: "Hip fracture (NHS health A-Z text, seen on syndicating pages)",
    place: "web",
    kind: .guideline,
    link: .web("https://www.hct.nhs.uk/your-healthmanaging-conditions/hip-fractures-1065/"),
    standing: .verified)

  static let nhsKidneyInfection = Source(
    id: .nhsKidneyInfection,
    authors: "NHS",
    title: "Kidney infection",
    place: "web",
    kind: .guideline,
    link: .web("https://nhs.uk/conditions/kidney-infection/treatment"),
    standing: .verified)

  static let nhsNecrotisingFasciitis = Source(
    id: .nhsNecrotisingFasciitis,
    authors: "NHS",
    title: "Necrotising fasciitis",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/necrotising-fasciitis/"),
    standing: .unverified)

  static let nhsPmr = Source(
    id: .nhsPmr,
    authors: "NHS wording (quoted on two other sites)",
    title: "Polymyalgia rheumatica: symptoms and when to get help",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/polymyalgia-rheumatica/"),
    standing: .verified)

  static let nhsPregnancyBleeding = Source(
    id: .nhsPregnancyBleeding,
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
    authors: "NHS wording (quoted on barabone.blog); Healthify NZ",
    title: "Sciatica: when to get help",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/sciatica/"),
    standing: .verified)

  static let nhsStatins = Source(
    id: .nhsStatins,
    authors: "NHS",
    title: "Statins: side effects",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/statins/side-effects/"),
    standing: .unverified)

  static let niceCg147 = Source(
    id: .niceCg147,
    authors: "NICE",
    title: "Peripheral arterial disease: diagnosis and management (CG147)",
    year: 2012,
    place: "guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/cg147"),
    standing: .unverified)

  static let niceNg12 = Source(
    id: .niceNg12,
    authors: "NICE",
    title: "Suspected cancer: recognition and referral (NG12)",
    year: 2015,
    place: "guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng12"),
    standing: .unverified)

  static let niceNg234 = Source(
    id: .niceNg234,
    authors: "National Institute for Health and Care Excellence",
    title: "Spinal metastases and metastatic spinal cord compression (NG234)",
    year: 2023,
    place: "NICE guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng234"),
    standing: .unverified)

  static let niceNg59 = Source(
    id: .niceNg59,
    authors: "National Institute for Health and Care Excellence",
    title: "Low back pain and sciatica in over 16s: assessment and management (NG59)",
    year: 2016,
    place: "NICE guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng59"),
    standing: .verified)

  static let niceNg73 = Source(
    id: .niceNg73,
    authors: "NICE",
    title: "Endometriosis: diagnosis and management (NG73)",
    year: 2017,
    place: "guideline",
    kind: .guideline,
    link: .web("https://www.nice.org.uk/guidance/ng73"),
    standing: .unverified)

  static let nielasherBlog = Source(
    id: .nielasherBlog,
    authors: "Niel-Asher Education",
    title: """
      Trigger point blog pages (soleus, biceps femoris/hamstrings, psoas, TFL, low-back \
      muscles)
      """,
    place: "web",
    kind: .webArticle,
    link: .web("https://www.nielasher.com/blogs/video-blog"),
    standing: .verified)

  static let njoo1994 = Source(
    id: .njoo1994,
    authors: "Njoo KH, Van der Does E",
    title: """
      The occurrence and inter-rater reliability of myofascial trigger points in the quadratus \
      lumborum and gluteus medius
      """,
    year: 1994,
    place: "Pain 58:317-23",
    kind: .diagnosticStudy,
    link: .doi("10.1016/0304-3959(94)90125-2"),
    standing: .verified)
}
