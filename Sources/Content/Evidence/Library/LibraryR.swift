/// Sources whose id begins with R: from rathbone-2017 to rnoh-mscc.
extension Source {
  static let rathbone2017 = Source(
    id: .rathbone2017,
    key: "rathbone-2017",
    authors: "Rathbone ATL, Grosman-Rimon L, Kumbhare DA",
    title: """
      Interrater Agreement of Manual Palpation for Identification of Myofascial Trigger Points
      """,
    year: 2017,
    place: "Clin J Pain 33:715-29",
    kind: .systematicReview,
    standing: .verified)

  static let rbeInterval2005 = Source(
    id: .rbeInterval2005,
    key: "rbe-interval-2005",
    authors: "Edith Cowan University (authors not shown in the excerpt)",
    title: "Attenuation of protective effect against eccentric exercise-induced muscle damage",
    year: 2005,
    place: "Can J Appl Physiol 30(5):529-542",
    kind: .rct,
    link: .web("https://www.ncbi.nlm.nih.gov/pubmed/16293902"),
    standing: .verified)

  static let rcemAli = Source(
    id: .rcemAli,
    key: "rcem-ali",
    authors: "RCEM Learning",
    title: "Acute limb ischaemia: the six Ps",
    place: "web",
    kind: .textbook,
    link: .web("https://www.rcemlearning.co.uk/modules/acute-limb-ischaemia/"),
    standing: .verified)

  static let redFlagsCard2023 = Source(
    id: .redFlagsCard2023,
    key: "red-flags-card-2023",
    authors: "Community red flags for low back and radicular pain",
    title: "Spinal red flags: emergency and priority referral",
    year: 2023,
    place: "web",
    kind: .guideline,
    link: .web("https://scribd.com/document/717602173/Community-red-flags-September-2023"),
    standing: .verified)

  static let reevesPht = Source(
    id: .reevesPht,
    key: "reeves-pht",
    authors: "Reeves Performance",
    title: "3 things to avoid if you have proximal hamstring tendon pain",
    year: 2021,
    place: "web (clinic blog)",
    kind: .webArticle,
    link: .web(
      """
      https://reevesperformanceandnutrition.com/2021/09/15/3-things-to-avoid-if-you-have-proximal-hamstring-tendon-pain/
      """),
    standing: .verified)

  static let reiman2012 = Source(
    id: .reiman2012,
    key: "reiman-2012",
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
    key: "reiman-2015-fai",
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

  static let resistedFlexionWeb = Source(
    id: .resistedFlexionWeb,
    key: "resisted-flexion-web",
    authors: "Orthopaedic Clinic, Singapore",
    title: "Isometric contractions of the hip: resisted flexion",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.orthopaedicclinic.com.sg/hip/isometric-contractions-3/"),
    standing: .verified)

  static let rha2016Hamstring = Source(
    id: .rha2016Hamstring,
    key: "rha-2016-hamstring",
    authors: "Rha DW, Yi KH, Park ES, Park C, Kim HJ",
    title: """
      Intramuscular nerve distribution of the hamstring muscles: application to treating \
      spasticity
      """,
    year: 2016,
    place: "Clin Anat 29:746-51",
    kind: .anatomy,
    link: .doi("10.1002/ca.22735"),
    standing: .verified)

  static let rhabdoWeb = Source(
    id: .rhabdoWeb,
    key: "rhabdo-web",
    authors: "Ubie doctor's note",
    title: "Rhabdomyolysis: muscle breakdown and urgent steps",
    year: 2026,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://ubiehealth.com/doctors-note/rhabdomyolysis-muscle-breakdown-urgent-response-723e2
      """),
    standing: .verified)

  static let rich2023Protocol = Source(
    id: .rich2023Protocol,
    key: "rich-2023-protocol",
    authors: "Rich A. et al.",
    title: """
      A pilot randomised trial comparing individualised physiotherapy versus shockwave therapy \
      for proximal hamstring tendinopathy: a protocol
      """,
    year: 2023,
    place: "J Exp Orthop 10:55",
    kind: .rct,
    link: .doi("10.1186/s40634-023-00615-x"),
    standing: .verified)

  static let rjahBack = Source(
    id: .rjahBack,
    key: "rjah-back",
    authors: "Robert Jones and Agnes Hunt Orthopaedic Hospital NHS",
    title: "Back pain: self-care",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.rjah.nhs.uk/Our-Services/Therapy/Supported-Self-Care/Back-Pain-Self-Care.aspx
      """),
    standing: .verified)

  static let rnohAvn = Source(
    id: .rnohAvn,
    key: "rnoh-avn",
    authors: "Royal National Orthopaedic Hospital",
    title: "Patient's guide: avascular necrosis",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.rnoh.nhs.uk/patients-and-visitors/patient-information-guides/patients-guide-avascular-necrosis-avn
      """),
    standing: .verified)

  static let rnohMscc = Source(
    id: .rnohMscc,
    key: "rnoh-mscc",
    authors: "Royal National Orthopaedic Hospital",
    title: "Spinal metastases and cord compression: patient information",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information
      """),
    standing: .verified)
}
