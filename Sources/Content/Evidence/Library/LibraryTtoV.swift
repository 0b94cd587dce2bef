/// Sources whose id begins with T to V: from takamoto-2015 to vanderwindt-2010.
extension Source {
  static let takamoto2015 = Source(
    id: .takamoto2015,
    key: "takamoto-2015",
    authors: "Takamoto K, Bito I, Urakawa S, et al.",
    title: """
      Effects of compression at myofascial trigger points in patients with acute low back pain: \
      a randomized controlled trial
      """,
    year: 2015,
    place: "Eur J Pain 19:1186-96",
    kind: .rct,
    link: .doi("10.1002/ejp.694"),
    standing: .verified)

  static let taylor2013 = Source(
    id: .taylor2013,
    key: "taylor-2013",
    authors: "Taylor CS, Coxon AJ, Watson PC, Greenough CG",
    title: """
      Do L5 and S1 nerve root compressions produce radicular pain in a dermatomal pattern?
      """,
    year: 2013,
    place: "Spine 38:995-8",
    kind: .cohort,
    standing: .verified)

  static let taysideBalance = Source(
    id: .taysideBalance,
    key: "tayside-balance",
    authors: "NHS Tayside",
    title: "Exercises to try at home: the balance challenge and the super six",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home
      """),
    standing: .verified)

  static let testicularTorsionNhs = Source(
    id: .testicularTorsionNhs,
    key: "testicular-torsion-nhs",
    authors: "Fern House Surgery (NHS practice)",
    title: "Testicular torsion: a medical emergency",
    year: 2025,
    place: "web",
    kind: .guideline,
    link: .web("https://www.fernhousesurgery.co.uk/News/45ec7942-6385-4f51-823b-11185ee7e73d"),
    standing: .verified)

  static let tp3dVl = Source(
    id: .tp3dVl,
    key: "tp3d-vl",
    authors: "Niel-Asher S, Gerwin R",
    title: "Trigger point of the week: vastus lateralis",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://triggerpoints3d.com/post/trigger-point-of-the-week-vastus-lateralis-by-simeon-niel-asher-and-bob-gerwin
      """),
    standing: .verified)

  static let tptGluteusMedius = Source(
    id: .tptGluteusMedius,
    key: "tpt-gluteus-medius",
    authors: "Perry L",
    title: "How to Release the Gluteus Medius Trigger Points",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      http://www.triggerpointtherapist.com/blog/gluteus-medius-trigger-points/how-to-release-gluteus-medius-trigger-points/
      """),
    standing: .verified)

  static let travellSimons1992 = Source(
    id: .travellSimons1992,
    key: "travell-simons-1992",
    authors: "Travell JG, Simons DG",
    title: """
      Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, The Lower Extremities
      """,
    year: 1992,
    place: "Williams & Wilkins",
    kind: .textbook,
    standing: .unverified)

  static let tsVol2Ch14 = Source(
    id: .tsVol2Ch14,
    key: "ts-vol2-ch14",
    authors: "Travell JG, Simons DG",
    title: """
      Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, chapter 14 \
      (quadriceps), vastus lateralis
      """,
    year: 1992,
    place: "Williams & Wilkins (Russian edition seen)",
    kind: .textbook,
    standing: .verified)

  static let tsVol2Ch15 = Source(
    id: .tsVol2Ch15,
    key: "ts-vol2-ch15",
    authors: "Travell JG, Simons DG",
    title: """
      Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, chapter 15 \
      (adductors), chapter summary
      """,
    year: 1992,
    place: "Williams & Wilkins (Russian edition seen)",
    kind: .textbook,
    standing: .verified)

  static let tsVol2Ch22 = Source(
    id: .tsVol2Ch22,
    key: "ts-vol2-ch22",
    authors: "Travell JG, Simons DG",
    title: """
      Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, chapter 22 (soleus), \
      examination
      """,
    year: 1992,
    place: "Williams & Wilkins (Russian edition seen)",
    kind: .textbook,
    standing: .verified)

  static let tsVol2Ch7 = Source(
    id: .tsVol2Ch7,
    key: "ts-vol2-ch7",
    authors: "Travell JG, Simons DG",
    title: """
      Myofascial Pain and Dysfunction: The Trigger Point Manual, vol. 2, chapter 7 opening \
      (gluteus maximus), p. 133
      """,
    year: 1992,
    place: "Williams & Wilkins",
    kind: .textbook,
    standing: .verified)

  static let uhbMidwife = Source(
    id: .uhbMidwife,
    key: "uhb-midwife",
    authors: "University Hospitals Birmingham",
    title: "When to call the midwife",
    year: 2022,
    place: "web",
    kind: .guideline,
    link: .web("https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm"),
    standing: .verified)

  static let uhgPgp = Source(
    id: .uhgPgp,
    key: "uhg-pgp",
    authors: "University Hospital Galway maternity physiotherapy",
    title: "Understanding pregnancy: low back and pelvic girdle pain",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.uhgmaternity.com/physiotherapy/understanding-pregnancy-low-back-pelvic-girdle-pain/
      """),
    standing: .verified)

  static let vanderwindt2010 = Source(
    id: .vanderwindt2010,
    key: "vanderwindt-2010",
    authors: "van der Windt DA, Simons E, Riphagen II, et al.",
    title: """
      Physical examination for lumbar radiculopathy due to disc herniation in patients with \
      low-back pain
      """,
    year: 2010,
    place: "Cochrane Database Syst Rev CD007431",
    kind: .systematicReview,
    link: .doi("10.1002/14651858.CD007431.pub2"),
    standing: .verified)
}
