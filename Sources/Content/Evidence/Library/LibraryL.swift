/// Sources whose id begins with L: from lap-vl to lluch-2015.
extension Source {
  static let lapVl = Source(
    id: .lapVl,
    key: "lap-vl",
    authors: "",
    title: "Vastus lateralis trigger points",
    place: "web",
    kind: .webArticle,
    link: .web("https://lifeafterpain.com/info/trigger-point/vastus-lateralis-trigger-points/"),
    standing: .verified)

  static let laslett2005 = Source(
    id: .laslett2005,
    key: "laslett-2005",
    authors: "Laslett M, Aprill CN, McDonald B, Young SB",
    title: """
      Diagnosis of sacroiliac joint pain: validity of individual provocation tests and \
      composites of tests
      """,
    year: 2005,
    place: "Man Ther 10:207-18",
    kind: .diagnosticStudy,
    link: .doi("10.1016/j.math.2005.01.003"),
    standing: .verified)

  static let lauridsen2006 = Source(
    id: .lauridsen2006,
    key: "lauridsen-2006",
    authors: "Lauridsen HH, Hartvigsen J, Manniche C, Korsholm L, Grunnet-Nilsson N",
    title: """
      Responsiveness and minimal clinically important difference for pain and disability \
      instruments in low back pain patients
      """,
    year: 2006,
    place: "BMC Musculoskelet Disord 7:82",
    kind: .cohort,
    link: .doi("10.1186/1471-2474-7-82"),
    standing: .verified)

  static let leapProtocol2016 = Source(
    id: .leapProtocol2016,
    key: "leap-protocol-2016",
    authors: "Mellor R. et al.",
    title: """
      Exercise and load modification versus corticosteroid injection versus wait and see for \
      persistent gluteus medius/minimus tendinopathy (the LEAP trial): a protocol
      """,
    year: 2016,
    place: "BMC Musculoskelet Disord 17:196",
    kind: .rct,
    link: .doi("10.1186/s12891-016-1043-6"),
    standing: .verified)

  static let learnandfeelbetterQl = Source(
    id: .learnandfeelbetterQl,
    key: "learnandfeelbetter-ql",
    authors: "learnandfeelbetter.com",
    title: "Quadratus lumborum self-acupressure page",
    place: "web",
    kind: .webArticle,
    link: .web("https://learnandfeelbetter.com/quadratus-lumborum"),
    standing: .verified)

  static let lefsNorms2017 = Source(
    id: .lefsNorms2017,
    key: "lefs-norms-2017",
    authors: "authors of Acta Orthop 10.1080/17453674.2017.1309886",
    title: "Normative data for the lower extremity functional scale (LEFS)",
    year: 2017,
    place: "Acta Orthop 88:422-6",
    kind: .cohort,
    link: .doi("10.1080/17453674.2017.1309886"),
    standing: .verified)

  static let lehecka2017 = Source(
    id: .lehecka2017,
    key: "lehecka-2017",
    authors: "Lehecka B.J. et al.",
    title: """
      Building a better gluteal bridge: electromyographic analysis of hip muscle activity \
      during modified single-leg bridges
      """,
    year: 2017,
    place: "Int J Sports Phys Ther 12(4):543-549",
    kind: .labStudy,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC5534144"),
    standing: .verified)

  static let lejeune1998 = Source(
    id: .lejeune1998,
    key: "lejeune-1998",
    authors: "Lejeune TM, Willems PA, Heglund NC",
    title: "Mechanics and energetics of human locomotion on sand",
    year: 1998,
    place: "J Exp Biol 201:2071-80",
    kind: .cohort,
    link: .doi("10.1242/jeb.201.13.2071"),
    standing: .verified)

  static let lequesne2008 = Source(
    id: .lequesne2008,
    key: "lequesne-2008",
    authors: "Lequesne M, Mathieu P, Vuillemin-Bodaghi V, Bard H, Djian P",
    title: """
      Gluteal tendinopathy in refractory greater trochanter pain syndrome: diagnostic value of \
      two clinical tests
      """,
    year: 2008,
    place: "Arthritis Rheum 59:241-6",
    kind: .diagnosticStudy,
    standing: .verified)

  static let lesher2008 = Source(
    id: .lesher2008,
    key: "lesher-2008",
    authors: "Lesher JM, Dreyfuss P, Hager N, Kaplan M, Furman M",
    title: "Hip joint pain referral patterns: a descriptive study",
    year: 2008,
    place: "Pain Med 9:22-5",
    kind: .cohort,
    link: .doi("10.1111/j.1526-4637.2006.00153.x"),
    standing: .verified)

  static let lespasio2019 = Source(
    id: .lespasio2019,
    key: "lespasio-2019",
    authors: "Lespasio MJ, Sodhi N, Mont MA",
    title: "Osteonecrosis of the hip: a primer",
    year: 2019,
    place: "Perm J 23:18-100",
    kind: .narrative,
    link: .doi("10.7812/TPP/18-100"),
    standing: .verified)

  static let lfbQl = Source(
    id: .lfbQl,
    key: "lfb-ql",
    authors: "",
    title: "Quadratus lumborum (location of trigger points)",
    place: "web",
    kind: .webArticle,
    link: .web("https://learnandfeelbetter.com/quadratus-lumborum"),
    standing: .verified)

  static let liddle2015 = Source(
    id: .liddle2015,
    key: "liddle-2015",
    authors: "Liddle S.D., Pennick V.",
    title: "Interventions for preventing and treating low-back and pelvic pain during pregnancy",
    year: 2015,
    place: "Cochrane Database Syst Rev CD001139",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD001139.pub4"),
    standing: .verified)

  static let lirette2014 = Source(
    id: .lirette2014,
    key: "lirette-2014",
    authors: "Lirette LS, Chaiban G, Tolba R, Eissa H",
    title: "Coccydynia: an overview of the anatomy, etiology, and treatment of coccyx pain",
    year: 2014,
    place: "Ochsner J 14:84-7",
    kind: .narrative,
    standing: .verified)

  static let lluch2015 = Source(
    id: .lluch2015,
    key: "lluch-2015",
    authors: "Lluch E, Nijs J, De Kooning M, et al.",
    title: """
      Prevalence, Incidence, Localization, and Pathophysiology of Myofascial Trigger Points in \
      Patients With Spinal Pain
      """,
    year: 2015,
    place: "J Manipulative Physiol Ther 38:587-600",
    kind: .systematicReview,
    link: .doi("10.1016/j.jmpt.2015.08.004"),
    standing: .verified)
}
