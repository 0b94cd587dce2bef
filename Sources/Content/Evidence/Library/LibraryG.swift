/// Sources whose id begins with G: from gabbett-2016 to grieve-2013-prev.
extension Source {
  static let gabbett2016 = Source(
    id: .gabbett2016,
    key: "gabbett-2016",
    authors: "Gabbett TJ",
    title: """
      The training-injury prevention paradox: should athletes be training smarter and harder?
      """,
    year: 2016,
    place: "Br J Sports Med 50:273-80",
    kind: .narrative,
    link: .doi("10.1136/bjsports-2015-095788"),
    standing: .verified)

  static let gabbett2020 = Source(
    id: .gabbett2020,
    key: "gabbett-2020",
    authors: "Gabbett TJ",
    title: "How much? How fast? How soon? / training-load 20-year commentary (PMC7534940)",
    year: 2020,
    place: "J Athl Train",
    kind: .narrative,
    standing: .verified)

  static let gay2013 = Source(
    id: .gay2013,
    key: "gay-2013",
    authors: "Gay CW, Alappattu MJ, Coronado RA, Horn ME, Bishop MD",
    title: """
      Effect of a single session of muscle-biased therapy on pain sensitivity: a systematic \
      review and meta-analysis of randomized controlled trials
      """,
    year: 2013,
    place: "J Pain Res 6:7-22",
    kind: .systematicReview,
    standing: .unverified)

  static let gcareHip = Source(
    id: .gcareHip,
    key: "gcare-hip",
    authors: "NHS Gloucestershire G-care",
    title: "Red flags for hip conditions",
    place: "web",
    kind: .guideline,
    link: .web("https://g-care.glos.nhs.uk/pathway/52/resource/3"),
    standing: .verified)

  static let gcareSpine = Source(
    id: .gcareSpine,
    key: "gcare-spine",
    authors: "NHS Gloucestershire G-care",
    title: "Red flags for spinal conditions",
    place: "web",
    kind: .guideline,
    link: .web("https://g-care.glos.nhs.uk/pathway/75/resource/3"),
    standing: .verified)

  static let girftCes2024 = Source(
    id: .girftCes2024,
    key: "girft-ces-2024",
    authors: "CSP journal note on the GIRFT National Suspected Cauda Equina Syndrome Pathway",
    title: """
      The National Suspected Cauda Equina Syndrome Pathway: implications for physiotherapists
      """,
    year: 2024,
    place: "Physiotherapy",
    kind: .guideline,
    link: .web(
      """
      https://www.csp.org.uk/journal/article/physiotherapy-journal-march-2024/national-suspected-cauda-equina-syndrome-pathway
      """),
    standing: .verified)

  static let girftCesPath = Source(
    id: .girftCesPath,
    key: "girft-ces-path",
    authors: "Getting It Right First Time (NHS England)",
    title: """
      Suspected cauda equina syndrome: presentation in primary and community care (interactive \
      pathway)
      """,
    year: 2023,
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/
      """),
    standing: .verified)

  static let glow2013 = Source(
    id: .glow2013,
    key: "glow-2013",
    authors: "Costa AG, Wyman A, Siris ES and others",
    title: "When, where and how osteoporosis-associated fractures occur (GLOW)",
    year: 2013,
    place: "PLoS One 8:e83306",
    kind: .cohort,
    link: .doi("10.1371/journal.pone.0083306"),
    standing: .verified)

  static let glutealExerciseAbr = Source(
    id: .glutealExerciseAbr,
    key: "gluteal-exercise-abr",
    authors: "Bostock S.",
    title: "Medical: hip pain / gluteal tendinopathy",
    place: "web (Adventure Bike Rider)",
    kind: .webArticle,
    link: .web("https://www.adventurebikerider.com/article/medical-hip-pain-gluteal-tendinopathy/"),
    standing: .verified)

  static let glutealTendonLeaflet = Source(
    id: .glutealTendonLeaflet,
    key: "gluteal-tendon-leaflet",
    authors: "Physiotherapy leaflet (author not shown in the excerpt)",
    title: "Gluteal Tendinopathy",
    place: "web (docslib)",
    kind: .webArticle,
    link: .web("https://docslib.org/doc/351666/gluteal-tendinopathy"),
    standing: .verified)

  static let gmaxAtrophy2017 = Source(
    id: .gmaxAtrophy2017,
    key: "gmax-atrophy-2017",
    authors: "authors of PLoS One 0177008",
    title: "Atrophy of gluteus maximus among women with a history of chronic low back pain",
    year: 2017,
    place: "PLoS One 12:e0177008",
    kind: .cohort,
    link: .doi("10.1371/journal.pone.0177008"),
    standing: .verified)

  static let goodrxSij = Source(
    id: .goodrxSij,
    key: "goodrx-sij",
    authors: "GoodRx Health",
    title: "How to sleep with SI joint pain",
    year: 2024,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://ca.marketscreener.com/quote/stock/GOODRX-HOLDINGS-INC-112833794/news/How-to-Sleep-With-SI-Joint-Pain-4-Tips-for-Restful-Nights-47279138
      """),
    standing: .verified)

  static let goom2016 = Source(
    id: .goom2016,
    key: "goom-2016",
    authors: "Goom T.S.H., Malliaras P., Reiman M.P., Purdam C.R.",
    title: "Proximal hamstring tendinopathy: clinical aspects of assessment and management",
    year: 2016,
    place: "J Orthop Sports Phys Ther 46(6):483-493",
    kind: .narrative,
    link: .web(
      """
      https://advantagesportmed.ca/proximal-hamstring-tendinopathy-some-guidance-to-deal-with-the-true-pain-in-the-butt-part-2/
      """),
    standing: .verified)

  static let grayAnatomy = Source(
    id: .grayAnatomy,
    key: "gray-anatomy",
    authors: "Standring S (ed.)",
    title: "Gray's Anatomy (muscle attachments, innervation)",
    year: 2020,
    place: "Elsevier",
    kind: .textbook,
    standing: .unverified)

  static let grieve2013Prev = Source(
    id: .grieve2013Prev,
    key: "grieve-2013-prev",
    authors: "Grieve R, Barnett S, Coghill N, Cramp F",
    title: """
      The prevalence of latent myofascial trigger points and diagnostic criteria of the triceps \
      surae and upper trapezius
      """,
    year: 2013,
    place: "Physiotherapy 99:278-84",
    kind: .cohort,
    standing: .verified)
}
