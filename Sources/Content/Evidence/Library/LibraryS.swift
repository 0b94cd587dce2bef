/// Sources whose id begins with S.
extension Source {
  static let salaffi2004 = Source(
    id: .salaffi2004,
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

  static let shiri2018 = Source(
    id: .shiri2018,
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
    authors: "Sieper J, van der Heijde D, Landewé R, et al.",
    title: "New criteria for inflammatory back pain in patients with chronic back pain (ASAS)",
    year: 2009,
    place: "Ann Rheum Dis 68:784-8",
    kind: .diagnosticStudy,
    link: .doi("10.1136/ard.2008.101501"),
    standing: .verified)

  static let simenz2012 = Source(
    id: .simenz2012,
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
    authors: "Simons DG, Travell JG, Simons LS",
    title: """
      Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 1, 2nd \
      ed. (Upper Half of Body: paraspinal and abdominal muscles, general technique)
      """,
    year: 1999,
    place: "Williams & Wilkins",
    kind: .textbook,
    standing: .unverified)

  static let slipman2000 = Source(
    id: .slipman2000,
    authors: "Slipman CW, Jackson HB, Lipetz JS, Chan KT, Lenrow D, Vresilovic EJ",
    title: "Sacroiliac joint pain referral zones",
    year: 2000,
    place: "Arch Phys Med Rehabil 81:334-8",
    kind: .cohort,
    standing: .verified)

  static let smrUmbrella2022 = Source(
    id: .smrUmbrella2022,
    authors: "Ferreira RM, Martins PN, Gonçalves RS",
    title: """
      Effects of self-myofascial release instruments on performance and recovery: an umbrella \
      review
      """,
    year: 2022,
    place: "Int J Exerc Sci 15:861-83",
    kind: .systematicReview,
    standing: .verified)

  static let steffens2016 = Source(
    id: .steffens2016,
    authors: "Steffens D, Maher CG, Pereira LSM, et al.",
    title: "Prevention of low back pain: a systematic review and meta-analysis",
    year: 2016,
    place: "JAMA Intern Med 176:199-208",
    kind: .systematicReview,
    link: .doi("10.1001/jamainternmed.2015.7431"),
    standing: .verified)

  static let stratford1995 = Source(
    id: .stratford1995,
    authors: "Stratford P, Gill C, Westaway M, Binkley J",
    title: """
      Assessing disability and change on individual patients: a report of a patient specific \
      measure (PSFS)
      """,
    year: 1995,
    place: "Physiother Can 47:258-63",
    kind: .cohort,
    standing: .verified)

  static let stynes2018 = Source(
    id: .stynes2018,
    authors: "Stynes S, Konstantinou K, Ogollah R, Hay EM, Dunn KM",
    title: """
      Clinical diagnostic model for sciatica developed in primary care patients with low \
      back-related leg pain
      """,
    year: 2018,
    place: "PLoS One 13:e0191852",
    kind: .diagnosticStudy,
    link: .doi("10.1371/journal.pone.0191852"),
    standing: .verified)

  static let suri2010 = Source(
    id: .suri2010,
    authors: "Suri P, Rainville J, Kalichman L, Katz JN",
    title: """
      Does this older adult with lower extremity pain have the clinical syndrome of lumbar \
      spinal stenosis?
      """,
    year: 2010,
    place: "JAMA 304:2628-36",
    kind: .systematicReview,
    link: .doi("10.1001/jama.2010.1833"),
    standing: .verified)

  static let suri2011 = Source(
    id: .suri2011,
    authors: "Suri P, Rainville J, Katz JN, et al.",
    title: """
      The accuracy of the physical examination for the diagnosis of midlumbar and low lumbar \
      nerve root impingement
      """,
    year: 2011,
    place: "Spine 36:63-73",
    kind: .diagnosticStudy,
    link: .doi("10.1097/BRS.0b013e3181c953cc"),
    standing: .verified)

  static let sutlive2008 = Source(
    id: .sutlive2008,
    authors: "Sutlive TG, Lopez HP, Schnitker DE, et al.",
    title: """
      Development of a clinical prediction rule for diagnosing hip osteoarthritis in \
      individuals with unilateral hip pain
      """,
    year: 2008,
    place: "J Orthop Sports Phys Ther 38:542-50",
    kind: .diagnosticStudy,
    standing: .verified)

  static let suzuki2020 = Source(
    id: .suzuki2020,
    authors: "Suzuki H, Aono S, Inoue S, et al.",
    title: """
      Clinically significant changes in pain along the Pain Intensity Numerical Rating Scale in \
      patients with chronic low back pain
      """,
    year: 2020,
    place: "PLoS One 15:e0229228",
    kind: .cohort,
    link: .doi("10.1371/journal.pone.0229228"),
    standing: .verified)

  static let szajkowski2025 = Source(
    id: .szajkowski2025,
    authors: "Szajkowski S, Pasek J, Cieslar G",
    title: """
      Immediate Effects of Multiple Ischemic Compression Applications on Pain Sensitivity and \
      Biomechanical Properties of Myofascial Trigger Points
      """,
    year: 2025,
    place: "Clin Pract 15(7):125",
    kind: .rct,
    link: .doi("10.3390/clinpract15070125"),
    standing: .verified)
}
