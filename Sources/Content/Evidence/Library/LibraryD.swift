/// Sources whose id begins with D: from dahm-2010 to drew-2017.
extension Source {
  static let dahm2010 = Source(
    id: .dahm2010,
    key: "dahm-2010",
    authors: "Dahm K.T., Brurberg K.G., Jamtvedt G., Hagen K.B.",
    title: """
      Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica
      """,
    year: 2010,
    place: "Cochrane Database Syst Rev CD007612",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD007612.pub2"),
    standing: .verified)

  static let daSilva2019 = Source(
    id: .daSilva2019,
    key: "da-silva-2019",
    authors: "da Silva T, Mills K, Brown BT, et al.",
    title: "Recurrence of low back pain is common: a prospective inception cohort study",
    year: 2019,
    place: "J Physiother 65:159-65",
    kind: .cohort,
    standing: .unverified)

  static let davies2013 = Source(
    id: .davies2013,
    key: "davies-2013",
    authors: "Davies C, Davies A",
    title: "The Trigger Point Therapy Workbook, 3rd ed.",
    year: 2013,
    place: "New Harbinger",
    kind: .textbook,
    standing: .unverified)

  static let debski2019 = Source(
    id: .debski2019,
    key: "debski-2019",
    authors: "Dębski P, Białas E, Gnat R",
    title: """
      The parameters of foam rolling, self-myofascial release treatment: a review of the \
      literature
      """,
    year: 2019,
    place: "Biomed Hum Kinet 11:36-46",
    kind: .systematicReview,
    standing: .verified)

  static let denneny2019 = Source(
    id: .denneny2019,
    key: "denneny-2019",
    authors: "Denneny D, Frawley HC, Petersen K, et al.",
    title: """
      Trigger point manual therapy for the treatment of chronic noncancer pain in adults: a \
      systematic review and meta-analysis
      """,
    year: 2019,
    place: "Arch Phys Med Rehabil 100:562-77",
    kind: .systematicReview,
    standing: .verified)

  static let depalma2011 = Source(
    id: .depalma2011,
    key: "depalma-2011",
    authors: "DePalma MJ, Ketchum JM, Saullo T",
    title: "What is the source of chronic low back pain and does age play a role?",
    year: 2011,
    place: "Pain Med 12:224-33",
    kind: .cohort,
    link: .doi("10.1111/j.1526-4637.2010.01045.x"),
    standing: .verified)

  static let devonAli = Source(
    id: .devonAli,
    key: "devon-ali",
    authors: "NHS Devon formulary",
    title: "Acute limb ischaemia referral guidance",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://northeast.devonformularyguidance.nhs.uk/referral-guidance/northern-locality/vascular/acute-limb-ischaemia
      """),
    standing: .verified)

  static let devonHernia = Source(
    id: .devonHernia,
    key: "devon-hernia",
    authors: "Devon formulary guidance",
    title: "Hernia referral",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://southwest.devonformularyguidance.nhs.uk/referral-guidance/western-locality/general-surgery/hernia
      """),
    standing: .verified)

  static let dionne2019 = Source(
    id: .dionne2019,
    key: "dionne-2019",
    authors: "Dionne N, Adefolarin A, Kunzelman D, et al.",
    title: """
      What is the diagnostic accuracy of red flags related to cauda equina syndrome, when \
      compared to MRI?
      """,
    year: 2019,
    place: "Musculoskelet Sci Pract 42:125-33",
    kind: .systematicReview,
    standing: .verified)

  static let distefano2009 = Source(
    id: .distefano2009,
    key: "distefano-2009",
    authors: "Distefano LJ, Blackburn JT, Marshall SW, Padua DA",
    title: "Gluteal muscle activation during common therapeutic exercises",
    year: 2009,
    place: "J Orthop Sports Phys Ther 39:532-40",
    kind: .cohort,
    link: .doi("10.2519/jospt.2009.2796"),
    standing: .verified)

  static let dommerholtGerwin2015 = Source(
    id: .dommerholtGerwin2015,
    key: "dommerholt-gerwin-2015",
    authors: "Dommerholt J, Gerwin RD",
    title: "A critical evaluation of Quintner et al: missing the point",
    year: 2015,
    place: "J Bodyw Mov Ther 19:193-204",
    kind: .narrative,
    standing: .verified)

  static let domsWiki = Source(
    id: .domsWiki,
    key: "doms-wiki",
    authors: "Wikipedia contributors",
    title: "Delayed onset muscle soreness",
    place: "web",
    kind: .webArticle,
    link: .web("https://en.wikipedia.org/wiki/Delayed_onset_muscle_soreness"),
    standing: .verified)

  static let donnelly2019 = Source(
    id: .donnelly2019,
    key: "donnelly-2019",
    authors: "Donnelly JM, Fernández-de-las-Peñas C, Finnegan M, Freeman JL (eds)",
    title: """
      Travell, Simons & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual, 3rd \
      ed.
      """,
    year: 2019,
    place: "Wolters Kluwer",
    kind: .textbook,
    standing: .unverified)

  static let downie2013 = Source(
    id: .downie2013,
    key: "downie-2013",
    authors: "Downie A, Williams CM, Henschke N, et al.",
    title: """
      Red flags to screen for malignancy and fracture in patients with low back pain: \
      systematic review
      """,
    year: 2013,
    place: "BMJ 347:f7095",
    kind: .systematicReview,
    link: .doi("10.1136/bmj.f7095"),
    standing: .verified)

  static let drew2017 = Source(
    id: .drew2017,
    key: "drew-2017",
    authors: "Drew MK, Palsson TS, Hirata RP, et al.",
    title: "Experimental pain in the groin may refer into the lower abdomen",
    year: 2017,
    place: "J Sci Med Sport 20:904-9",
    kind: .cohort,
    link: .doi("10.1016/j.jsams.2017.04.007"),
    standing: .verified)
}
