/// Sources whose id begins with S: from salaffi-2004 to slipman-2000.
extension Source {
  static let salaffi2004 = Source(
    id: .salaffi2004,
    key: "salaffi-2004",
    authors: "Salaffi F, Stancati A, Silvestri CA, Ciapetti A, Grassi W",
    title: """
      Minimal clinically important changes in chronic musculoskeletal pain intensity measured \
      on a numerical rating scale
      """,
    year: 2004,
    place: "Eur J Pain 8:283-91",
    kind: .cohort,
    link: .doi("10.1016/j.ejpain.2003.09.004"),
    standing: .verified)

  static let salomMoreno2014 = Source(
    id: .salomMoreno2014,
    key: "salom-moreno-2014",
    authors: "Salom-Moreno J, Gil-López PP, Truyols-Domínguez S, et al.",
    title: """
      Puntos gatillo miofasciales en el músculo glúteo medio en pacientes con lumbalgia \
      mecánica: análisis topográfico
      """,
    year: 2014,
    place: "Fisioterapia",
    kind: .cohort,
    standing: .verified)

  static let samani2020 = Source(
    id: .samani2020,
    key: "samani-2020",
    authors: "Samani M, Ghaffarinejad F, Abolahrari-Shirazi S, Khodadadi T, Roshan F",
    title: """
      Prevalence and sensitivity of trigger points in lumbo-pelvic-hip muscles in patients with \
      patellofemoral pain syndrome
      """,
    year: 2020,
    place: "J Bodyw Mov Ther 24:126-30",
    kind: .cohort,
    link: .doi("10.1016/j.jbmt.2019.10.012"),
    standing: .verified)

  static let schriwer2023Calf = Source(
    id: .schriwer2023Calf,
    key: "schriwer-2023-calf",
    authors: "Schriwer E, Juthberg R, Flodin J, Ackermann PW",
    title: "Motor point heatmap of the calf",
    year: 2023,
    place: "J Neuroeng Rehabil 20:28",
    kind: .anatomy,
    link: .doi("10.1186/s12984-023-01152-5"),
    standing: .verified)

  static let sepsisAdult = Source(
    id: .sepsisAdult,
    key: "sepsis-adult",
    authors: "Patient.info with the UK Sepsis Trust",
    title: "Adult sepsis safety net",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net
      """),
    standing: .verified)

  static let sherrington2020 = Source(
    id: .sherrington2020,
    key: "sherrington-2020",
    authors: "Sherrington C. et al.",
    title: """
      Exercise for preventing falls in older people living in the community: an abridged \
      Cochrane systematic review
      """,
    year: 2020,
    place: "Br J Sports Med 54(15):885-891",
    kind: .systematicReview,
    link: .doi("10.1136/bjsports-2019-101512"),
    standing: .verified)

  static let shiri2018 = Source(
    id: .shiri2018,
    key: "shiri-2018",
    authors: "Shiri R, Coggon D, Falah-Hassani K",
    title: """
      Exercise for the prevention of low back pain: systematic review and meta-analysis of \
      controlled trials
      """,
    year: 2018,
    place: "Am J Epidemiol 187:1093-101",
    kind: .systematicReview,
    link: .doi("10.1093/aje/kwx337"),
    standing: .verified)

  static let sieper2009 = Source(
    id: .sieper2009,
    key: "sieper-2009",
    authors: "Sieper J, van der Heijde D, Landewé R, et al.",
    title: "New criteria for inflammatory back pain in patients with chronic back pain (ASAS)",
    year: 2009,
    place: "Ann Rheum Dis 68:784-8",
    kind: .diagnosticStudy,
    link: .doi("10.1136/ard.2008.101501"),
    standing: .verified)

  static let simenz2012 = Source(
    id: .simenz2012,
    key: "simenz-2012",
    authors: "Simenz CJ, Garceau LR, Lutsch BN, Suchomel TJ, Ebben WP",
    title: """
      Electromyographical analysis of lower extremity muscle activation during variations of \
      the loaded step-up exercise
      """,
    year: 2012,
    place: "J Strength Cond Res 26:3398-405",
    kind: .cohort,
    standing: .verified)

  static let simons1999 = Source(
    id: .simons1999,
    key: "simons-1999",
    authors: "Simons DG, Travell JG, Simons LS",
    title: """
      Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 1, 2nd \
      ed. (Upper Half of Body: paraspinal and abdominal muscles, general technique)
      """,
    year: 1999,
    place: "Williams & Wilkins",
    kind: .textbook,
    standing: .unverified)

  static let skiPrepPhysio = Source(
    id: .skiPrepPhysio,
    key: "ski-prep-physio",
    authors: "Brooks M. (Cape Plymouth Business)",
    title: "Getting fit for the slopes: preseason conditioning",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://capeplymouthbusiness.com/getting-fit-for-the-slopes-preseason-conditioning-is-key-to-preventing-ski-injuries/
      """),
    standing: .verified)

  static let skiPrepReuters = Source(
    id: .skiPrepReuters,
    key: "ski-prep-reuters",
    authors: "Internicola D. (Reuters)",
    title: "Pre-ski fitness can protect against post-ski injuries",
    year: 2012,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.huffingtonpost.com/2012/11/19/ski-fitness-injury-fatigue_n_2158922.html
      """),
    standing: .verified)

  static let skouRoos2017 = Source(
    id: .skouRoos2017,
    key: "skou-roos-2017",
    authors: "Skou S.T., Roos E.M.",
    title: """
      Good Life with osteoArthritis in Denmark (GLA:D): evidence-based education and \
      supervised neuromuscular exercise
      """,
    year: 2017,
    place: "BMC Musculoskelet Disord 18:72",
    kind: .cohort,
    link: .doi("10.1186/s12891-017-1439-y"),
    standing: .verified)

  static let slipman2000 = Source(
    id: .slipman2000,
    key: "slipman-2000",
    authors: "Slipman CW, Jackson HB, Lipetz JS, Chan KT, Lenrow D, Vresilovic EJ",
    title: "Sacroiliac joint pain referral zones",
    year: 2000,
    place: "Arch Phys Med Rehabil 81:334-8",
    kind: .cohort,
    standing: .verified)
}
