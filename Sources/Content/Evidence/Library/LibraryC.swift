/// Sources whose id begins with C: from cacchio-2012 to cleary-2002.
extension Source {
  static let cacchio2012 = Source(
    id: .cacchio2012,
    key: "cacchio-2012",
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
    key: "cambron-2007",
    authors: "Cambron JA, Dexheimer J, Coe P, Swenson R",
    title: "Side-effects of massage therapy: a cross-sectional study of 100 clients",
    year: 2007,
    place: "J Altern Complement Med 13:793-6",
    kind: .cohort,
    link: .doi("10.1089/acm.2006.6401"),
    standing: .verified)

  static let cary2019 = Source(
    id: .cary2019,
    key: "cary-2019",
    authors: "Cary D., Briffa K., McKenna L.",
    title: """
      Identifying relationships between sleep posture and non-specific spinal symptoms in \
      adults: a scoping review
      """,
    year: 2019,
    place: "BMJ Open 9:e027633",
    kind: .systematicReview,
    link: .doi("10.1136/bmjopen-2018-027633"),
    standing: .verified)

  static let cesSeries334 = Source(
    id: .cesSeries334,
    key: "ces-series-334",
    authors: "authors not shown (single-centre UK abstract)",
    title: """
      Diagnostic value of red flags in 334 referrals with suspected cauda equina syndrome
      """,
    place: "conference/journal abstract",
    kind: .diagnosticStudy,
    link: .web("https://discovery.researcher.life/topic/unilateral-leg-pain/8497969"),
    standing: .verified)

  static let cesWarningCard = Source(
    id: .cesWarningCard,
    key: "ces-warning-card",
    authors: """
      Greenhalgh S, Mercer C, Finucane L (card), as shown by Nuffield Health and NHS trusts
      """,
    title: "Cauda equina syndrome: warning signs for patients",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.nuffieldhealth.com/conditions/cauda-equina-syndrome-patient-information
      """),
    standing: .verified)

  static let cheatham2015 = Source(
    id: .cheatham2015,
    key: "cheatham-2015",
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
    key: "chen-nizar-2011",
    authors: "Chen CK, Nizar AJ",
    title: "Myofascial Pain Syndrome in Chronic Back Pain Patients",
    year: 2011,
    place: "Korean J Pain 24:100-4",
    kind: .cohort,
    link: .doi("10.3344/kjp.2011.24.2.100"),
    standing: .verified)

  static let cherkin2011 = Source(
    id: .cherkin2011,
    key: "cherkin-2011",
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
    key: "chiarotto-2016",
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
    key: "childs-2005",
    authors: "Childs JD, Piva SR, Fritz JM",
    title: "Responsiveness of the numeric pain rating scale in patients with low back pain",
    year: 2005,
    place: "Spine 30:1331-4",
    kind: .cohort,
    standing: .unverified)

  static let chtPht = Source(
    id: .chtPht,
    key: "cht-pht",
    authors: "Calderdale and Huddersfield NHS Foundation Trust",
    title: "Proximal Hamstring Tendinopathy",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.cht.nhs.uk/services/clinical-services/physiotherapy-outpatients/hip/proximal-hamstring-tendinopathy
      """),
    standing: .verified)

  static let cibulka2017 = Source(
    id: .cibulka2017,
    key: "cibulka-2017",
    authors: "Cibulka MT, Bloom NJ, Enseki KR, et al.",
    title: """
      Hip pain and mobility deficits: hip osteoarthritis: revision 2017 clinical practice \
      guideline (APTA)
      """,
    year: 2017,
    place: "J Orthop Sports Phys Ther 47:A1-37",
    kind: .guideline,
    standing: .unverified)

  static let clarkVf2016 = Source(
    id: .clarkVf2016,
    key: "clark-vf-2016",
    authors: "Clark EM and others",
    title: "Characteristics of back pain in women with and without vertebral fractures",
    year: 2016,
    place: "Osteoporos Int",
    kind: .diagnosticStudy,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC4791465"),
    standing: .verified)

  static let cleary2002 = Source(
    id: .cleary2002,
    key: "cleary-2002",
    authors: "Cleary MA, Kimura IF, Sitler MR, Kendrick ZV",
    title: """
      Temporal pattern of the repeated bout effect of eccentric exercise on delayed-onset \
      muscle soreness
      """,
    year: 2002,
    place: "J Athl Train 37:32-6",
    kind: .cohort,
    standing: .verified)
}
