/// Sources whose id begins with E to F.
extension Source {
  static let ernst2003 = Source(
    id: .ernst2003,
    authors: "Ernst E",
    title: "The safety of massage therapy",
    year: 2003,
    place: "Rheumatology 42:1101-6",
    kind: .systematicReview,
    link: .doi("10.1093/rheumatology/keg306"),
    standing: .verified)

  static let experimentalPain2021 = Source(
    id: .experimentalPain2021,
    authors: "authors as in Scand J Pain 10.1515/sjpain-2020-0076",
    title: """
      Do current models of acute experimental pain replicate clinical appendicular \
      musculoskeletal pain? systematic review
      """,
    year: 2021,
    place: "Scand J Pain",
    kind: .systematicReview,
    link: .doi("10.1515/sjpain-2020-0076"),
    standing: .verified)

  static let farrar2001 = Source(
    id: .farrar2001,
    authors: "Farrar JT, Young JP, LaMoreaux L, Werth JL, Poole RM",
    title: """
      Clinical importance of changes in chronic pain intensity measured on an 11-point \
      numerical pain rating scale
      """,
    year: 2001,
    place: "Pain 94:149-58",
    kind: .cohort,
    standing: .verified)

  static let fearon2013 = Source(
    id: .fearon2013,
    authors: "Fearon AM, Scarvell JM, Neeman T, Cook JL, Cormick W, Smith PN",
    title: "Greater trochanteric pain syndrome: defining the clinical syndrome",
    year: 2013,
    place: "Br J Sports Med 47:649-53",
    kind: .diagnosticStudy,
    link: .doi("10.1136/bjsports-2012-091565"),
    standing: .verified)

  static let fernandez2006 = Source(
    id: .fernandez2006,
    authors: """
      Fernández-de-las-Peñas C, Alonso-Blanco C, Fernández-Carnero J, Miangolarra-Page JC
      """,
    title: """
      The immediate effect of ischemic compression technique and transverse friction massage on \
      tenderness of active and latent myofascial trigger points: a pilot study
      """,
    year: 2006,
    place: "J Bodyw Mov Ther 10:3-9",
    kind: .rct,
    standing: .verified)

  static let fernandezDommerholt2018 = Source(
    id: .fernandezDommerholt2018,
    authors: "Fernández-de-las-Peñas C, Dommerholt J",
    title: """
      International Consensus on Diagnostic Criteria and Clinical Considerations of Myofascial \
      Trigger Points: A Delphi Study
      """,
    year: 2018,
    place: "Pain Med 19:142-50",
    kind: .consensus,
    link: .doi("10.1093/pm/pnx207"),
    standing: .verified)

  static let fernando2022 = Source(
    id: .fernando2022,
    authors: "Fernando SM, Tran A, Cheng W, et al.",
    title: """
      Accuracy of presenting symptoms, physical examination, and imaging for diagnosis of \
      ruptured abdominal aortic aneurysm
      """,
    year: 2022,
    place: "Acad Emerg Med 29:486-96",
    kind: .systematicReview,
    standing: .verified)

  static let finando2008 = Source(
    id: .finando2008,
    authors: "Finando D",
    title: "Trigger Point Therapy for Myofascial Pain (TFL chapter excerpt)",
    year: 2008,
    place: "Healing Arts Press",
    kind: .textbook,
    standing: .verified)

  static let finucane2020 = Source(
    id: .finucane2020,
    authors: "Finucane LM, Downie A, Mercer C, et al.",
    title: """
      International framework for red flags for potential serious spinal pathologies (IFOMPT)
      """,
    year: 2020,
    place: "J Orthop Sports Phys Ther 50:350-72",
    kind: .consensus,
    link: .doi("10.2519/jospt.2020.9971"),
    standing: .verified)

  static let fitnessVipQl = Source(
    id: .fitnessVipQl,
    authors: "fitness-vip.com (excerpt of a manual medicine textbook)",
    title: "Muscles of lower torso pain: quadratus lumborum trigger points",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.fitness-vip.com/muscle-chains/muscles-of-lower-torso-pain.html"),
    standing: .verified)

  static let fortin1997 = Source(
    id: .fortin1997,
    authors: "Fortin JD, Falco FJ",
    title: "The Fortin finger test: an indicator of sacroiliac pain",
    year: 1997,
    place: "Am J Orthop 26:477-80",
    kind: .diagnosticStudy,
    standing: .verified)

  static let frChronic2022 = Source(
    id: .frChronic2022,
    authors: "authors of PMC8998857",
    title: """
      Chronic effects of foam rolling on flexibility and performance: a systematic review
      """,
    year: 2022,
    place: "Int J Environ Res Public Health",
    kind: .systematicReview,
    standing: .verified)

  static let fradkin2006 = Source(
    id: .fradkin2006,
    authors: "Fradkin AJ, Gabbe BJ, Cameron PA",
    title: """
      Does warming up prevent injury in sport: the evidence from randomised controlled trials?
      """,
    year: 2006,
    place: "J Sci Med Sport 9:214-20",
    kind: .systematicReview,
    link: .doi("10.1016/j.jsams.2006.03.026"),
    standing: .verified)

  static let furlan2015 = Source(
    id: .furlan2015,
    authors: "Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M",
    title: "Massage for low-back pain",
    year: 2015,
    place: "Cochrane Database Syst Rev CD001929",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD001929.pub3"),
    standing: .verified)
}
