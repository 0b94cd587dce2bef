/// Sources whose id begins with K.
extension Source {
  static let kalichman2017 = Source(
    id: .kalichman2017,
    key: "kalichman-2017",
    authors: "Kalichman L, Ben David C",
    title: """
      Effect of self-myofascial release on myofascial pain, muscle flexibility, and strength: a \
      narrative review
      """,
    year: 2017,
    place: "J Bodyw Mov Ther 21:446-51",
    kind: .narrative,
    standing: .unverified)

  static let kang2016 = Source(
    id: .kang2016,
    key: "kang-2016",
    authors: "Kang S.-Y., Choung S.-D., Jeon H.-S.",
    title: """
      Modifying the hip abduction angle during bridging exercise can facilitate gluteus \
      maximus activity
      """,
    year: 2016,
    place: "Manual Therapy 22:211-215",
    kind: .labStudy,
    link: .web("https://scribd.com/document/637682434/1-s2-0-S1356689X15002635-main-1"),
    standing: .verified)

  static let kbGmax = Source(
    id: .kbGmax,
    key: "kb-gmax",
    authors: "",
    title: "What causes trigger points in glutes?",
    place: "web",
    kind: .webArticle,
    link: .web("https://knowledge-builders.org/what-causes-trigger-points-in-glutes"),
    standing: .verified)

  static let kearns2017 = Source(
    id: .kearns2017,
    key: "kearns-2017",
    authors: "Kearns G, Gilbert KK, Allen B, Sizer PS, Brismee JM, et al.",
    title: "Accuracy and safety of dry needle placement in the piriformis muscle in cadavers",
    year: 2017,
    place: "J Man Manip Ther 26(2):89-96",
    kind: .anatomy,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC5901430"),
    standing: .verified)

  static let keeleStartback = Source(
    id: .keeleStartback,
    key: "keele-startback",
    authors: "Keele University",
    title: "STarT Back Screening Tool: using and scoring",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.keele.ac.uk/sbst/startbacktool/usingandscoring/"),
    standing: .verified)

  static let kentFacet = Source(
    id: .kentFacet,
    key: "kent-facet",
    authors: "Kent Community Health NHS Foundation Trust",
    title: "A guide for patients with lumbar facet joint sprain",
    year: 2015,
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://vdocuments.us/a-guide-for-patients-with-lumbar-facet-joint-sprain-almost-constant-motion-and-sprains.html
      """),
    standing: .verified)

  static let khan2006 = Source(
    id: .khan2006,
    key: "khan-2006",
    authors: "Khan NA, Rahim SA, Anand SS, Simel DL, Panju A",
    title: "Does the clinical examination predict lower extremity peripheral arterial disease?",
    year: 2006,
    place: "JAMA 295:536-46",
    kind: .systematicReview,
    link: .doi("10.1001/jama.295.5.536"),
    standing: .verified)

  static let kingstonGtps = Source(
    id: .kingstonGtps,
    key: "kingston-gtps",
    authors: "Kingston Hospital NHS Foundation Trust",
    title: "Greater trochanteric pain syndrome (patient information)",
    place: "web",
    kind: .guideline,
    link: .web("https://kingstonhospital.nhs.uk/information/greater-trochanteric-pain-syndrome/"),
    standing: .verified)

  static let kinsella2024 = Source(
    id: .kinsella2024,
    key: "kinsella-2024",
    authors: "Kinsella R, Semciw AI, Hawke LJ, et al.",
    title: """
      Diagnostic accuracy of clinical tests for assessing greater trochanteric pain syndrome
      """,
    year: 2024,
    place: "J Orthop Sports Phys Ther 54:26-49",
    kind: .systematicReview,
    standing: .verified)

  static let konno2007 = Source(
    id: .konno2007,
    key: "konno-2007",
    authors: "Konno S, Hayashino Y, Fukuhara S, et al.",
    title: """
      Development of a clinical diagnosis support tool to identify patients with lumbar spinal \
      stenosis
      """,
    year: 2007,
    place: "Eur Spine J 16:1951-7",
    kind: .diagnosticStudy,
    link: .doi("10.1007/s00586-007-0402-2"),
    standing: .verified)

  static let konstantinou2015 = Source(
    id: .konstantinou2015,
    key: "konstantinou-2015",
    authors: "Konstantinou K, Dunn KM, Ogollah R, Vogel S, Hay EM",
    title: """
      Characteristics of patients with low back and leg pain seeking treatment in primary care \
      (ATLAS)
      """,
    year: 2015,
    place: "BMC Musculoskelet Disord 16:332",
    kind: .cohort,
    link: .doi("10.1186/s12891-015-0787-8"),
    standing: .verified)

  static let konstantinou2018 = Source(
    id: .konstantinou2018,
    key: "konstantinou-2018",
    authors: "Konstantinou K. et al.",
    title: "Prognosis of sciatica and back-related leg pain in primary care: the ATLAS cohort",
    year: 2018,
    place: "Spine J 18(6):1030-1040",
    kind: .cohort,
    link: .doi("10.1016/j.spinee.2017.10.071"),
    standing: .verified)

  static let kumar2013 = Source(
    id: .kumar2013,
    key: "kumar-2013",
    authors: "Kumar S, Beaton K, Hughes T",
    title: """
      The effectiveness of massage therapy for the treatment of nonspecific low back pain: a \
      systematic review of systematic reviews
      """,
    year: 2013,
    place: "Int J Gen Med 6:733-41",
    kind: .systematicReview,
    link: .doi("10.2147/IJGM.S50243"),
    standing: .verified)

  static let kurosawa2015 = Source(
    id: .kurosawa2015,
    key: "kurosawa-2015",
    authors: "Kurosawa D, Murakami E, Aizawa T",
    title: "Referred pain location depends on the affected section of the sacroiliac joint",
    year: 2015,
    place: "Eur Spine J 24:521-7",
    kind: .cohort,
    link: .doi("10.1007/s00586-014-3604-4"),
    standing: .verified)
}
