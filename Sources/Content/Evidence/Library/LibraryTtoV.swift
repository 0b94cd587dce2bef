/// Sources whose id begins with T to V.
extension Source {
  static let takamoto2015 = Source(
    id: .takamoto2015,
    authors: "Takamoto K, Bito I, Urakawa S, et al.",
    title: """
      Effects of compression at myofascial trigger points in patients with acute low back pain: \
      a randomized controlled trial
      """,
    year: 2015,
    place: "Eur J Pain 19:1186-96",
    kind: .rct,
    link: .doi("10.1002/ejp.694"),
    standing: .verified)

  static let taylor2013 = Source(
    id: .taylor2013,
    authors: "Taylor CS, Coxon AJ, Watson PC, Greenough CG",
    title: """
      Do L5 and S1 nerve root compressions produce radicular pain in a dermatomal pattern?
      """,
    year: 2013,
    place: "Spine 38:995-8",
    kind: .cohort,
    standing: .verified)

  static let testicularTorsionNhs = Source(
    id: .testicularTorsionNhs,
    authors: "Fern House Surgery (NHS practice)",
    title: "Testicular torsion: a medical emergency",
    year: 2025,
    place: "web",
    kind: .guideline,
    link: .web("https://www.fernhousesurgery.co.uk/News/45ec7942-6385-4f51-823b-11185ee7e73d"),
    standing: .verified)

  static let travellSimons1992 = Source(
    id: .travellSimons1992,
    authors: "Travell JG, Simons DG",
    title: """
      Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, The Lower Extremities
      """,
    year: 1992,
    place: "Williams & Wilkins",
    kind: .textbook,
    standing: .unverified)

  static let vanderwindt2010 = Source(
    id: .vanderwindt2010,
    authors: "van der Windt DA, Simons E, Riphagen II, et al.",
    title: """
      Physical examination for lumbar radiculopathy due to disc herniation in patients with \
      low-back pain
      """,
    year: 2010,
    place: "Cochrane Database Syst Rev CD007431",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD007431.pub2"),
    standing: .verified)

  static let verhagen2016 = Source(
    id: .verhagen2016,
    authors: "Verhagen AP, Downie A, Popal N, Maher C, Koes BW",
    title: "Red flags presented in current low back pain guidelines: a review",
    year: 2016,
    place: "Eur Spine J 25:2788-802",
    kind: .systematicReview,
    link: .doi("10.1007/s00586-016-4684-0"),
    standing: .verified)

  static let verwoerd2014 = Source(
    id: .verwoerd2014,
    authors: "Verwoerd AJH, Peul WC, Willemsen SP, et al.",
    title: "Diagnostic accuracy of history taking to assess lumbosacral nerve root compression",
    year: 2014,
    place: "Spine J 14:2028-37",
    kind: .diagnosticStudy,
    standing: .verified)

  static let verwoerd2016 = Source(
    id: .verwoerd2016,
    authors: "Verwoerd AJH, Mens J, el Barzouhi A, et al.",
    title: """
      Localization of worsening of pain during coughing, sneezing and straining to assess nerve \
      root compression on MRI
      """,
    year: 2016,
    place: "Eur Spine J 25:1389-92",
    kind: .diagnosticStudy,
    link: .doi("10.1007/s00586-016-4393-8"),
    standing: .verified)

  static let vleeming2008 = Source(
    id: .vleeming2008,
    authors: "Vleeming A, Albert HB, Östgaard HC, Sturesson B, Stuge B",
    title: "European guidelines for the diagnosis and treatment of pelvic girdle pain",
    year: 2008,
    place: "Eur Spine J 17:794-819",
    kind: .guideline,
    link: .doi("10.1007/s00586-008-0602-4"),
    standing: .verified)

  static let voloshina2013 = Source(
    id: .voloshina2013,
    authors: "Voloshina AS, Kuo AD, Daley MA, Ferris DP",
    title: "Biomechanics and energetics of walking on uneven terrain",
    year: 2013,
    place: "J Exp Biol 216:3963-70",
    kind: .cohort,
    link: .doi("10.1242/jeb.081711"),
    standing: .verified)

  static let vroomen2002 = Source(
    id: .vroomen2002,
    authors: "Vroomen PCAJ, de Krom MCTFM, Wilmink JT, Kester ADM, Knottnerus JA",
    title: """
      Diagnostic value of history and physical examination in patients suspected of lumbosacral \
      nerve root compression
      """,
    year: 2002,
    place: "J Neurol Neurosurg Psychiatry 72:630-4",
    kind: .diagnosticStudy,
    link: .doi("10.1136/jnnp.72.5.630"),
    standing: .verified)
}
