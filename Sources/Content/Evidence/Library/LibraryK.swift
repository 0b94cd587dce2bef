/// Sources whose id begins with K.
extension Source {
  static let kalichman2017 = Source(
    id: .kalichman2017,
    authors: "Kalichman L, Ben David C",
    title: """
      Effect of self-myofascial release on myofascial pain, muscle flexibility, and strength: a \
      narrative review
      """,
    year: 2017,
    place: "J Bodyw Mov Ther 21:446-51",
    kind: .narrative,
    standing: .unverified)

  static let keeleStartback = Source(
    id: .keeleStartback,
    authors: "Keele University",
    title: "STarT Back Screening Tool: using and scoring",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.keele.ac.uk/sbst/startbacktool/usingandscoring/"),
    standing: .verified)

  static let khan2006 = Source(
    id: .khan2006,
    authors: "Khan NA, Rahim SA, Anand SS, Simel DL, Panju A",
    title: "Does the clinical examination predict lower extremity peripheral arterial disease?",
    year: 2006,
    place: "JAMA 295:536-46",
    kind: .systematicReview,
    link: .doi("10.1001/jama.295.5.536"),
    standing: .verified)

  static let kinsella2024 = Source(
    id: .kinsella2024,
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

  static let kumar2013 = Source(
    id: .kumar2013,
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
    authors: "Kurosawa D, Murakami E, Aizawa T",
    title: "Referred pain location depends on the affected section of the sacroiliac joint",
    year: 2015,
    place: "Eur Spine J 24:521-7",
    kind: .cohort,
    link: .doi("10.1007/s00586-014-3604-4"),
    standing: .verified)
}
