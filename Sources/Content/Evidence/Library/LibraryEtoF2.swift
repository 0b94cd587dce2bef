/// Sources whose id begins with E or F: from fitness-vip-ql to furlan-2015.
extension Source {
  static let fitnessVipQl = Source(
    id: .fitnessVipQl,
    key: "fitness-vip-ql",
    authors: "fitness-vip.com (excerpt of a manual medicine textbook)",
    title: "Muscles of lower torso pain: quadratus lumborum trigger points",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.fitness-vip.com/muscle-chains/muscles-of-lower-torso-pain.html"),
    standing: .verified)

  static let fortin1997 = Source(
    id: .fortin1997,
    key: "fortin-1997",
    authors: "Fortin JD, Falco FJ",
    title: "The Fortin finger test: an indicator of sacroiliac pain",
    year: 1997,
    place: "Am J Orthop 26:477-80",
    kind: .diagnosticStudy,
    standing: .verified)

  static let fprtGastroc = Source(
    id: .fprtGastroc,
    key: "fprt-gastroc",
    authors: "",
    title: "Gastrocnemius trigger points",
    place: "web",
    kind: .webArticle,
    link: .web("http://www.foot-pain-relief-treatment.com/Gastrocnemius.html"),
    standing: .verified)

  static let fradkin2006 = Source(
    id: .fradkin2006,
    key: "fradkin-2006",
    authors: "Fradkin AJ, Gabbe BJ, Cameron PA",
    title: """
      Does warming up prevent injury in sport: the evidence from randomised controlled trials?
      """,
    year: 2006,
    place: "J Sci Med Sport 9:214-20",
    kind: .systematicReview,
    link: .doi("10.1016/j.jsams.2006.03.026"),
    standing: .verified)

  static let fransen2014 = Source(
    id: .fransen2014,
    key: "fransen-2014",
    authors: "Fransen M. et al.",
    title: "Exercise for osteoarthritis of the hip",
    year: 2014,
    place: "Cochrane Database Syst Rev CD007912",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD007912.pub2"),
    standing: .verified)

  static let frChronic2022 = Source(
    id: .frChronic2022,
    key: "fr-chronic-2022",
    authors: "authors of PMC8998857",
    title: """
      Chronic effects of foam rolling on flexibility and performance: a systematic review
      """,
    year: 2022,
    place: "Int J Environ Res Public Health",
    kind: .systematicReview,
    standing: .verified)

  static let french2006 = Source(
    id: .french2006,
    key: "french-2006",
    authors: "French S.D. et al.",
    title: "Superficial heat or cold for low back pain",
    year: 2006,
    place: "Cochrane Database Syst Rev CD004750",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD004750.pub2"),
    standing: .verified)

  static let fshPgp = Source(
    id: .fshPgp,
    key: "fsh-pgp",
    authors: "Fiona Stanley Fremantle Hospitals Group (Western Australia)",
    title: "Manage pelvic girdle pain",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://fsh.health.wa.gov.au/Our-services/Service-Directory/Maternity-your-journey/Physiotherapy-care-during-and-after-pregnancy/Physiotherapy-care-during-pregnancy/Manage-pelvic-girdle-pain
      """),
    standing: .verified)

  static let furlan2015 = Source(
    id: .furlan2015,
    key: "furlan-2015",
    authors: "Furlan AD, Giraldo M, Baskwill A, Irvin E, Imamura M",
    title: "Massage for low-back pain",
    year: 2015,
    place: "Cochrane Database Syst Rev CD001929",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD001929.pub3"),
    standing: .verified)
}
