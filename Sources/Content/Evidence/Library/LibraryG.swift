/// Sources whose id begins with G.
extension Source {
  static let gabbett2016 = Source(
    id: .gabbett2016,
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
    authors: "Gabbett TJ",
    title: "How much? How fast? How soon? / training-load 20-year commentary (PMC7534940)",
    year: 2020,
    place: "J Athl Train",
    kind: .narrative,
    standing: .verified)

  static let gay2013 = Source(
    id: .gay2013,
    authors: "Gay CW, Alappattu MJ, Coronado RA, Horn ME, Bishop MD",
    title: """
      Effect of a single session of muscle-biased therapy on pain sensitivity: a systematic \
      review and meta-analysis of randomized controlled trials
      """,
    year: 2013,
    place: "J Pain Res 6:7-22",
    kind: .systematicReview,
    standing: .unverified)

  static let girftCes2024 = Source(
    id: .girftCes2024,
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

  static let gmaxAtrophy2017 = Source(
    id: .gmaxAtrophy2017,
    authors: "authors of PLoS One 0177008",
    title: "Atrophy of gluteus maximus among women with a history of chronic low back pain",
    year: 2017,
    place: "PLoS One 12:e0177008",
    kind: .cohort,
    link: .doi("10.1371/journal.pone.0177008"),
    standing: .verified)

  static let grayAnatomy = Source(
    id: .grayAnatomy,
    authors: "Standring S (ed.)",
    title: "Gray's Anatomy (muscle attachments, innervation)",
    year: 2020,
    place: "Elsevier",
    kind: .textbook,
    standing: .unverified)

  static let grieve2013Prev = Source(
    id: .grieve2013Prev,
    authors: "Grieve R, Barnett S, Coghill N, Cramp F",
    title: """
      The prevalence of latent myofascial trigger points and diagnostic criteria of the triceps \
      surae and upper trapezius
      """,
    year: 2013,
    place: "Physiotherapy 99:278-84",
    kind: .cohort,
    standing: .verified)

  static let grieve2013Series = Source(
    id: .grieve2013Series,
    authors: "Grieve R, Barnett S, Coghill N, Cramp F",
    title: "Myofascial trigger point therapy for triceps surae dysfunction: a case series",
    year: 2013,
    place: "Man Ther 18:519-25",
    kind: .cohort,
    standing: .verified)

  static let griffin2016 = Source(
    id: .griffin2016,
    authors: "Griffin DR and others",
    title: "Warwick Agreement on femoroacetabular impingement syndrome",
    year: 2016,
    place: "Br J Sports Med 50:1169-1176",
    kind: .consensus,
    standing: .unverified)

  static let grimaldi2017 = Source(
    id: .grimaldi2017,
    authors: "Grimaldi A, Mellor R, Nicolson P, et al.",
    title: """
      Utility of clinical tests to diagnose MRI-confirmed gluteal tendinopathy in patients \
      presenting with lateral hip pain
      """,
    year: 2017,
    place: "Br J Sports Med 51:519-24",
    kind: .diagnosticStudy,
    link: .doi("10.1136/bjsports-2016-096175"),
    standing: .verified)
}
