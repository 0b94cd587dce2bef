/// Sources whose id begins with S: from smr-umbrella-2022 to swan-stenosis.
extension Source {
  static let smrUmbrella2022 = Source(
    id: .smrUmbrella2022,
    key: "smr-umbrella-2022",
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
    key: "steffens-2016",
    authors: "Steffens D, Maher CG, Pereira LSM, et al.",
    title: "Prevention of low back pain: a systematic review and meta-analysis",
    year: 2016,
    place: "JAMA Intern Med 176:199-208",
    kind: .systematicReview,
    link: .doi("10.1001/jamainternmed.2015.7431"),
    standing: .verified)

  static let stenosisSelfhelp = Source(
    id: .stenosisSelfhelp,
    key: "stenosis-selfhelp",
    authors: "UK physiotherapy service",
    title: "Self-help for spinal stenosis: information for patients",
    place: "web (docslib)",
    kind: .webArticle,
    link: .web(
      """
      https://docslib.org/doc/227933/self-help-for-spinal-stenosis-information-for-patients
      """),
    standing: .verified)

  static let stoptheclotChana = Source(
    id: .stoptheclotChana,
    key: "stoptheclot-chana",
    authors: "National Blood Clot Alliance",
    title: "Birth control and a muscle strain (patient story)",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.stoptheclot.org/patient-stories/chanas-story"),
    standing: .verified)

  static let stoptheclotCristal = Source(
    id: .stoptheclotCristal,
    key: "stoptheclot-cristal",
    authors: "National Blood Clot Alliance",
    title: "My strained muscle was a blood clot (patient story)",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.stoptheclot.org/cristal.htm"),
    standing: .verified)

  static let stratford1995 = Source(
    id: .stratford1995,
    key: "stratford-1995",
    authors: "Stratford P, Gill C, Westaway M, Binkley J",
    title: """
      Assessing disability and change on individual patients: a report of a patient specific \
      measure (PSFS)
      """,
    year: 1995,
    place: "Physiother Can 47:258-63",
    kind: .cohort,
    standing: .verified)

  static let stsSeat2017 = Source(
    id: .stsSeat2017,
    key: "sts-seat-2017",
    authors: "Authors not shown in the excerpt",
    title: """
      The effect of age and seat height on sit-to-stand transfer biomechanics and muscle \
      activation
      """,
    year: 2017,
    place: "Phys Occup Ther Geriatr 35:169-185",
    kind: .labStudy,
    link: .doi("10.1080/02703181.2016.1267293"),
    standing: .verified)

  static let stynes2018 = Source(
    id: .stynes2018,
    key: "stynes-2018",
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

  static let suffolkStenosis = Source(
    id: .suffolkStenosis,
    key: "suffolk-stenosis",
    authors: "Allied Health Professionals Suffolk (NHS)",
    title: "Spinal stenosis",
    place: "web",
    kind: .guideline,
    link: .web("https://ahpsuffolk.co.uk/Home/SelfHelp/BackPain/Stenosis.aspx"),
    standing: .verified)

  static let suri2010 = Source(
    id: .suri2010,
    key: "suri-2010",
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
    key: "suri-2011",
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
    key: "sutlive-2008",
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
    key: "suzuki-2020",
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

  static let swanStenosis = Source(
    id: .swanStenosis,
    key: "swan-stenosis",
    authors: "Swan Medical Group (NHS practice)",
    title: "Leg pain: lumbar spinal stenosis",
    place: "web",
    kind: .guideline,
    link: .web("https://swanmedicalgroup.co.uk/?p=19387"),
    standing: .verified)
}
