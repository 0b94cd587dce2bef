/// Sources whose id begins with R.
extension Source {
  static let rathbone2017 = Source(
    id: .rathbone2017,
    authors: "Rathbone ATL, Grosman-Rimon L, Kumbhare DA",
    title: """
      Interrater Agreement of Manual Palpation for Identification of Myofascial Trigger Points
      """,
    year: 2017,
    place: "Clin J Pain 33:715-29",
    kind: .systematicReview,
    standing: .verified)

  static let rcemAli = Source(
    id: .rcemAli,
    authors: "RCEM Learning",
    title: "Acute limb ischaemia: the six Ps",
    place: "web",
    kind: .textbook,
    link: .web("https://www.rcemlearning.co.uk/modules/acute-limb-ischaemia/"),
    standing: .verified)

  static let reiman2012 = Source(
    id: .reiman2012,
    authors: "Reiman MP, Bolgla LA, Loudon JK",
    title: """
      A literature review of studies evaluating gluteus maximus and gluteus medius activation \
      during rehabilitation exercises
      """,
    year: 2012,
    place: "Physiother Theory Pract 28:257-68",
    kind: .systematicReview,
    link: .doi("10.3109/09593985.2011.604981"),
    standing: .verified)

  static let reiman2015Fai = Source(
    id: .reiman2015Fai,
    authors: "Reiman MP, Goode AP, Cook CE, Hölmich P, Thorborg K",
    title: """
      Clinical tests for hip impingement and labral tear: systematic review with meta-analysis
      """,
    year: 2015,
    place: "Br J Sports Med 49:811",
    kind: .metaAnalysis,
    link: .web(
      """
      https://www.physiospot.com/research/diagnostic-accuracy-of-clinical-tests-for-the-diagnosis-of-hip-femoroacetabular-impingementlabral-tear/
      """),
    standing: .verified)

  static let roach2013 = Source(
    id: .roach2013,
    authors: "Roach S, Sorenson E, Headley B, San Juan JG",
    title: "Prevalence of myofascial trigger points in the hip in patellofemoral pain",
    year: 2013,
    place: "Arch Phys Med Rehabil 94:522-6",
    kind: .rct,
    link: .doi("10.1016/j.apmr.2012.10.022"),
    standing: .verified)

  static let robertsonWood2017 = Source(
    id: .robertsonWood2017,
    authors: "Robertson GA, Wood AM",
    title: "Femoral Neck Stress Fractures in Sport: A Current Concepts Review",
    year: 2017,
    place: "Sports Med Int Open 1:E58-68",
    kind: .narrative,
    link: .doi("10.1055/s-0043-103946"),
    standing: .verified)

  static let rozenfeld2020 = Source(
    id: .rozenfeld2020,
    authors: "Rozenfeld E, Finestone AS, Moran U, Damri E, Kalichman L",
    title: """
      The prevalence of myofascial trigger points in hip and thigh areas in anterior knee pain \
      patients
      """,
    year: 2020,
    place: "J Bodyw Mov Ther 24:31-8",
    kind: .cohort,
    link: .doi("10.1016/j.jbmt.2019.05.010"),
    standing: .verified)

  static let rudwaleit2006 = Source(
    id: .rudwaleit2006,
    authors: "Rudwaleit M, Metter A, Listing J, Sieper J, Braun J",
    title: """
      Inflammatory back pain in ankylosing spondylitis: a reassessment of the clinical history
      """,
    year: 2006,
    place: "Arthritis Rheum 54:569-78",
    kind: .diagnosticStudy,
    link: .doi("10.1002/art.21619"),
    standing: .verified)
}
