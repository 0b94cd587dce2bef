/// Sources whose id begins with O to Q.
extension Source {
  static let odiRehabmeasures = Source(
    id: .odiRehabmeasures,
    authors: "Shirley Ryan AbilityLab RehabMeasures / Mapi Research Trust",
    title: "Oswestry Disability Index: cost and licence note",
    place: "web",
    kind: .webArticle,
    link: .web("https://eprovide.mapi-trust.org/instruments/oswestry-disability-index"),
    standing: .verified)

  static let onfhIndia2019 = Source(
    id: .onfhIndia2019,
    authors: "authors of Clin Epidemiol Glob Health 7:446-9",
    title: "Osteonecrosis of femoral head in North Indian population: risk factors",
    year: 2019,
    place: "Clin Epidemiol Glob Health",
    kind: .cohort,
    link: .doi("10.1016/j.cegh.2019.01.012"),
    standing: .verified)

  static let ostelo2008 = Source(
    id: .ostelo2008,
    authors: "Ostelo RW, Deyo RA, Stratford P, et al.",
    title: """
      Interpreting change scores for pain and functional status in low back pain: towards \
      international consensus regarding minimal important change
      """,
    year: 2008,
    place: "Spine 33:90-4",
    kind: .consensus,
    standing: .unverified)

  static let painscienceTakamoto = Source(
    id: .painscienceTakamoto,
    authors: "Ingraham P",
    title: "Commentary on Takamoto 2015",
    place: "PainScience.com",
    kind: .webArticle,
    link: .web("https://www.painscience.com/bibliography.php?takamoto15"),
    standing: .verified)

  static let painscienceWater = Source(
    id: .painscienceWater,
    authors: "Ingraham P",
    title: "Why Drink Water After Massage?",
    place: "PainScience.com",
    kind: .webArticle,
    link: .web("https://www.painscience.com/articles/drinking-water-after-massage.php"),
    standing: .verified)

  static let pastore2012 = Source(
    id: .pastore2012,
    authors: "Pastore EA, Katzman WB",
    title: "Recognizing myofascial pelvic pain in the female patient with chronic pelvic pain",
    year: 2012,
    place: "J Obstet Gynecol Neonatal Nurs 41:680-91",
    kind: .narrative,
    link: .doi("10.1111/j.1552-6909.2012.01404.x"),
    standing: .verified)

  static let petersen2017 = Source(
    id: .petersen2017,
    authors: "Petersen T, Laslett M, Juhl C",
    title: """
      Clinical classification in low back pain: best-evidence diagnostic rules based on \
      systematic reviews
      """,
    year: 2017,
    place: "BMC Musculoskelet Disord 18:188",
    kind: .systematicReview,
    link: .doi("10.1186/s12891-017-1549-6"),
    standing: .verified)

  static let pocovi2024 = Source(
    id: .pocovi2024,
    authors: "Pocovi NC, Lin CWC, French SD, et al.",
    title: """
      Effectiveness and cost-effectiveness of an individualised, progressive walking and \
      education intervention for the prevention of low back pain recurrence (WalkBack)
      """,
    year: 2024,
    place: "Lancet 404:134-44",
    kind: .rct,
    link: .doi("10.1016/S0140-6736(24)00755-4"),
    standing: .verified)

  static let psfsHall2011 = Source(
    id: .psfsHall2011,
    authors: "Hall AM, Maher CG, Latimer J, Ferreira ML, Costa LOP",
    title: """
      The patient-specific functional scale is more responsive than the Roland Morris \
      disability questionnaire when activity limitation is low
      """,
    year: 2011,
    place: "Eur Spine J 20:79-86",
    kind: .cohort,
    standing: .verified)

  static let quintner2015 = Source(
    id: .quintner2015,
    authors: "Quintner JL, Bove GM, Cohen ML",
    title: "A critical evaluation of the trigger point phenomenon",
    year: 2015,
    place: "Rheumatology 54:392-9",
    kind: .narrative,
    link: .doi("10.1093/rheumatology/keu471"),
    standing: .verified)
}
