/// Sources whose id begins with C.
extension Source {
  static let cacchio2012 = Source(
    id: .cacchio2012,
    authors: "Cacchio A, Borra F, Severini G, et al.",
    title: """
      Reliability and validity of three pain provocation tests used for the diagnosis of \
      chronic proximal hamstring tendinopathy
      """,
    year: 2012,
    place: "Br J Sports Med 46:883-7",
    kind: .diagnosticStudy,
    link: .doi("10.1136/bjsports-2011-090325"),
    standing: .verified)

  static let cambron2007 = Source(
    id: .cambron2007,
    authors: "Cambron JA, Dexheimer J, Coe P, Swenson R",
    title: "Side-effects of massage therapy: a cross-sectional study of 100 clients",
    year: 2007,
    place: "J Altern Complement Med 13:793-6",
    kind: .cohort,
    link: .doi("10.1089/acm.2006.6401"),
    standing: .verified)

  static let cesSeries334 = Source(
    id: .cesSeries334,
    authors: "authors not shown (single-centre UK abstract)",
    title: """
      Diagnostic value of red flags in 334 referrals with suspected cauda equina syndrome
      """,
    place: "conference/journal abstract",
    kind: .diagnosticStudy,
    link: .web("https://discovery.researcher.life/topic/unilateral-leg-pain/8497969"),
    standing: .verified)

  static let cheatham2015 = Source(
    id: .cheatham2015,
    authors: "Cheatham SW, Kolber MJ, Cain M, Lee M",
    title: """
      The effects of self-myofascial release using a foam roll or roller massager on joint \
      range of motion, muscle recovery, and performance: a systematic review
      """,
    year: 2015,
    place: "Int J Sports Phys Ther 10:827-38",
    kind: .systematicReview,
    standing: .verified)

  static let chenNizar2011 = Source(
    id: .chenNizar2011,
    authors: "Chen CK, Nizar AJ",
    title: "Myofascial Pain Syndrome in Chronic Back Pain Patients",
    year: 2011,
    place: "Korean J Pain 24:100-4",
    kind: .cohort,
    link: .doi("10.3344/kjp.2011.24.2.100"),
    standing: .verified)

  static let cherkin2011 = Source(
    id: .cherkin2011,
    authors: "Cherkin DC, Sherman KJ, Kahn J, et al.",
    title: """
      A comparison of the effects of 2 types of massage and usual care on chronic low back pain
      """,
    year: 2011,
    place: "Ann Intern Med 155:1-9",
    kind: .rct,
    standing: .verified)

  static let chiarotto2016 = Source(
    id: .chiarotto2016,
    authors: "Chiarotto A, Clijsen R, Fernández-de-las-Peñas C, Barbero M",
    title: """
      Prevalence of Myofascial Trigger Points in Spinal Disorders: A Systematic Review and \
      Meta-Analysis
      """,
    year: 2016,
    place: "Arch Phys Med Rehabil 97:316-37",
    kind: .systematicReview,
    link: .doi("10.1016/j.apmr.2015.09.021"),
    standing: .verified)

  static let childs2005 = Source(
    id: .childs2005,
    authors: "Childs JD, Piva SR, Fritz JM",
    title: "Responsiveness of the numeric pain rating scale in patients with low back pain",
    year: 2005,
    place: "Spine 30:1331-4",
    kind: .cohort,
    standing: .unverified)

  static let cibulka2017 = Source(
    id: .cibulka2017,
    authors: "Cibulka MT, Bloom NJ, Enseki KR, et al.",
    title: """
      Hip pain and mobility deficits: hip osteoarthritis: revision 2017 clinical practice \
      guideline (APTA)
      """,
    year: 2017,
    place: "J Orthop Sports Phys Ther 47:A1-37",
    kind: .guideline,
    standing: .unverified)

  static let cleary2002 = Source(
    id: .cleary2002,
    authors: "Cleary MA, Kimura IF, Sitler MR, Kendrick ZV",
    title: """
      Temporal pattern of the repeated bout effect of eccentric exercise on delayed-onset \
      muscle soreness
      """,
    year: 2002,
    place: "J Athl Train 37:32-6",
    kind: .cohort,
    standing: .verified)

  static let clinicalConvention = Source(
    id: .clinicalConvention,
    authors: "no single author",
    title: "Usual teaching in massage therapy and physiotherapy; no single study behind it",
    place: "convention",
    kind: .consensus,
    standing: .unverified)

  static let coccydyniaTidsskriftet = Source(
    id: .coccydyniaTidsskriftet,
    authors: "authors of Tidsskr Nor Legeforen clinical review (St Olav's)",
    title: "Coccydynia: clinical review",
    place: "Tidsskr Nor Legeforen",
    kind: .narrative,
    standing: .verified)

  static let cochraneExercisePreventionProtocol = Source(
    id: .cochraneExercisePreventionProtocol,
    authors: "authors of PMC11264324",
    title: "Exercise for prevention of low back pain: Cochrane protocol",
    year: 2024,
    place: "Cochrane Database Syst Rev",
    kind: .narrative,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC11264324"),
    standing: .verified)

  static let cohen2013Zoster = Source(
    id: .cohen2013Zoster,
    authors: "Cohen JI",
    title: "Herpes zoster",
    year: 2013,
    place: "N Engl J Med 369:255-63",
    kind: .narrative,
    standing: .unverified)

  static let contreras2015 = Source(
    id: .contreras2015,
    authors: "Contreras B, Vigotsky AD, Schoenfeld BJ, Beardsley C, Cronin J",
    title: """
      A comparison of gluteus maximus, biceps femoris, and vastus lateralis EMG activity in the \
      back squat and barbell hip thrust
      """,
    year: 2015,
    place: "J Appl Biomech 31:452-8",
    kind: .cohort,
    standing: .verified)

  static let cook2011 = Source(
    id: .cook2011,
    authors: "Cook C, Brown C, Michael K, et al.",
    title: """
      The clinical value of a cluster of patient history and observational findings as a \
      diagnostic support tool for lumbar spine stenosis
      """,
    year: 2011,
    place: "Physiother Res Int 16:170-8",
    kind: .diagnosticStudy,
    standing: .verified)

  static let cooper2016 = Source(
    id: .cooper2016,
    authors: "Cooper NA, Scavo KM, Strickland KJ, et al.",
    title: """
      Prevalence of gluteus medius weakness in people with chronic low back pain compared to \
      healthy controls
      """,
    year: 2016,
    place: "Eur Spine J 25:1258-65",
    kind: .cohort,
    link: .doi("10.1007/s00586-015-4027-6"),
    standing: .verified)

  static let cornwall2006 = Source(
    id: .cornwall2006,
    authors: "Cornwall J, Harris AJ, Mercer SR",
    title: "The lumbar multifidus muscle and patterns of pain",
    year: 2006,
    place: "Man Ther 11:40-5",
    kind: .cohort,
    standing: .verified)

  static let currie2015 = Source(
    id: .currie2015,
    authors: "Currie S, Mirjalili SA, Meikle G, Stringer MD",
    title: "Revisiting the surface anatomy of the sciatic nerve in the gluteal region",
    year: 2015,
    place: "Clin Anat 28:144-9",
    kind: .cohort,
    standing: .verified)
}
