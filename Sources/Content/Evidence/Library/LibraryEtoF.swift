/// Sources whose id begins with E or F: from ekstrom-2007 to fitness-vip-leg.
extension Source {
  static let ekstrom2007 = Source(
    id: .ekstrom2007,
    key: "ekstrom-2007",
    authors: "Ekstrom R.A., Donatelli R.A., Carp K.C.",
    title: """
      Electromyographic analysis of core trunk, hip, and thigh muscles during 9 rehabilitation \
      exercises
      """,
    year: 2007,
    place: "J Orthop Sports Phys Ther 37(12):754-762",
    kind: .labStudy,
    link: .doi("10.2519/jospt.2007.2471"),
    standing: .verified)

  static let elhtPgp = Source(
    id: .elhtPgp,
    key: "elht-pgp",
    authors: "East Lancashire Hospitals NHS Trust",
    title: "Pelvic girdle pain and other common conditions in pregnancy",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://elht.nhs.uk/services/physiotherapy-pelvic-obstetric-and-gynaecological/physiotherapy-pelvic-obstetric-and-gynaecological-4
      """),
    standing: .verified)

  static let emgkeyButtock = Source(
    id: .emgkeyButtock,
    key: "emgkey-buttock",
    authors: "",
    title: "The Buttock and Posterior Thigh (needle electromyography guide)",
    place: "web (book chapter)",
    kind: .guide,
    link: .web("https://musculoskeletalkey.com/the-buttock-and-posterior-thigh"),
    standing: .verified)

  static let eorthopodDisc = Source(
    id: .eorthopodDisc,
    key: "eorthopod-disc",
    authors: "eOrthopod",
    title: "Exercise and disc-related back pain (question and answer)",
    place: "web",
    kind: .webArticle,
    link: .web("https://eorthopod.com/?p=55319"),
    standing: .verified)

  static let ernst2003 = Source(
    id: .ernst2003,
    key: "ernst-2003",
    authors: "Ernst E",
    title: "The safety of massage therapy",
    year: 2003,
    place: "Rheumatology 42:1101-6",
    kind: .systematicReview,
    link: .doi("10.1093/rheumatology/keg306"),
    standing: .verified)

  static let experimentalPain2021 = Source(
    id: .experimentalPain2021,
    key: "experimental-pain-2021",
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
    key: "farrar-2001",
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
    key: "fearon-2013",
    authors: "Fearon AM, Scarvell JM, Neeman T, Cook JL, Cormick W, Smith PN",
    title: "Greater trochanteric pain syndrome: defining the clinical syndrome",
    year: 2013,
    place: "Br J Sports Med 47:649-53",
    kind: .diagnosticStudy,
    link: .doi("10.1136/bjsports-2012-091565"),
    standing: .verified)

  static let fernandez2006 = Source(
    id: .fernandez2006,
    key: "fernandez-2006",
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
    key: "fernandez-dommerholt-2018",
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
    key: "fernando-2022",
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
    key: "finando-2008",
    authors: "Finando D",
    title: "Trigger Point Therapy for Myofascial Pain (TFL chapter excerpt)",
    year: 2008,
    place: "Healing Arts Press",
    kind: .textbook,
    standing: .verified)

  static let finucane2020 = Source(
    id: .finucane2020,
    key: "finucane-2020",
    authors: "Finucane LM, Downie A, Mercer C, et al.",
    title: """
      International framework for red flags for potential serious spinal pathologies (IFOMPT)
      """,
    year: 2020,
    place: "J Orthop Sports Phys Ther 50:350-72",
    kind: .consensus,
    link: .doi("10.2519/jospt.2020.9971"),
    standing: .verified)

  static let fitnessVipLeg = Source(
    id: .fitnessVipLeg,
    key: "fitness-vip-leg",
    authors: "",
    title: "Muscles of lower leg, ankle and foot pain",
    place: "web (excerpt of a manual medicine textbook)",
    kind: .webArticle,
    link: .web(
      """
      https://www.fitness-vip.com/muscle-chains/muscles-of-lower-leg-ankle-and-foot-pain.html
      """),
    standing: .verified)
}
