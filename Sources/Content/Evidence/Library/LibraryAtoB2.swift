/// Sources whose id begins with A or B: from anglian-dgs to bmj-bp-torsion.
extension Source {
  static let anglianDgs = Source(
    id: .anglianDgs,
    key: "anglian-dgs",
    authors: "AnglianGP",
    title: "Deep gluteal syndrome: treatment",
    place: "web",
    kind: .webArticle,
    link: .web("https://www.angliangp.org/treatment"),
    standing: .verified)

  static let antenatalMassage2021 = Source(
    id: .antenatalMassage2021,
    key: "antenatal-massage-2021",
    authors: "from PMC8396946 (authors not read)",
    title: "Relaxation massage in pregnancy: PRISMA review of 12 RCTs",
    year: 2021,
    place: "PMC8396946",
    kind: .systematicReview,
    standing: .verified)

  static let apterDisc = Source(
    id: .apterDisc,
    key: "apter-disc",
    authors: "Apter Physio",
    title: "5 steps to prevent back pain",
    place: "web (clinic)",
    kind: .webArticle,
    link: .web("https://apterphysio.com/5-steps-to-prevent-back-pain/"),
    standing: .verified)

  static let askling2014 = Source(
    id: .askling2014,
    key: "askling-2014",
    authors: "Askling C.M. et al.",
    title: """
      Acute hamstring injuries in Swedish elite sprinters and jumpers: a randomised trial of \
      two rehabilitation protocols
      """,
    year: 2014,
    place: "Br J Sports Med 48:532-539",
    kind: .rct,
    link: .doi("10.1136/bjsports-2013-093214"),
    standing: .verified)

  static let assar2009 = Source(
    id: .assar2009,
    key: "assar-2009",
    authors: "Assar AN, Zarins CK",
    title: """
      Ruptured abdominal aortic aneurysm: a surgical emergency with many clinical presentations
      """,
    year: 2009,
    place: "Postgrad Med J 85:268-73",
    kind: .narrative,
    link: .doi("10.1136/pgmj.2008.074666"),
    standing: .verified)

  static let atlanticClot = Source(
    id: .atlanticClot,
    key: "atlantic-clot",
    authors: "The Atlantic",
    title: "When a cramp is actually a clot (patient story)",
    year: 2014,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.theatlantic.com/health/archive/2014/02/when-a-cramp-is-actually-a-clot/283623/
      """),
    standing: .verified)

  static let backclinicFacet = Source(
    id: .backclinicFacet,
    key: "backclinic-facet",
    authors: "Back and Body Clinic",
    title: "Facet joint pain",
    place: "web (clinic)",
    kind: .webArticle,
    link: .web("https://www.backandbodyclinic.co.uk/lower-back-pain/facet-joint-pain/"),
    standing: .verified)

  static let backDeficitPathway = Source(
    id: .backDeficitPathway,
    key: "back-deficit-pathway",
    authors: "Acute back pain pathway slides",
    title: "Red flags: recommended responses",
    place: "web",
    kind: .narrative,
    link: .web("https://slideplayer.com./amp/13261345"),
    standing: .verified)

  static let bartsch2021 = Source(
    id: .bartsch2021,
    key: "bartsch-2021",
    authors: "Bartsch KM, Baumgart C, Freiwald J, et al.",
    title: """
      Expert Consensus on the Contraindications and Cautions of Foam Rolling: An International \
      Delphi Study
      """,
    year: 2021,
    place: "J Clin Med 10:5360",
    kind: .consensus,
    link: .doi("10.3390/jcm10225360"),
    standing: .verified)

  static let berkshireHipOa = Source(
    id: .berkshireHipOa,
    key: "berkshire-hip-oa",
    authors: "Berkshire Healthcare NHS",
    title: "Osteoarthritis of the hip: information and advice",
    place: "web (documentine)",
    kind: .guideline,
    link: .web(
      """
      https://online.documentine.com/hip-arthritis-exercises/1/osteoarthritis-of-the-hip-berkshire-healthcare-nhs.html
      """),
    standing: .verified)

  static let binkley1999 = Source(
    id: .binkley1999,
    key: "binkley-1999",
    authors: "Binkley JM, Stratford PW, Lott SA, Riddle DL",
    title: "The Lower Extremity Functional Scale (LEFS)",
    year: 1999,
    place: "Phys Ther 79:371-83",
    kind: .cohort,
    standing: .verified)

  static let blessedRectus = Source(
    id: .blessedRectus,
    key: "blessed-rectus",
    authors: "",
    title: "Treat low back pain that goes across the back",
    place: "web",
    kind: .webArticle,
    link: .web("https://blessedmassage.com/post/treat-low-back-pain-that-goes-across-the-back"),
    standing: .verified)

  static let bmas2026 = Source(
    id: .bmas2026,
    key: "bmas-2026",
    authors: "",
    title: "Gluteus medius and soleus innervation patterns 2026",
    year: 2026,
    place: "British Medical Acupuncture Society blog",
    kind: .narrative,
    link: .web("https://bmas.blog/2026/02/18/gluteus-medius-and-soleus-innervation-patterns-2026"),
    standing: .verified)

  static let bmjBpCes = Source(
    id: .bmjBpCes,
    key: "bmj-bp-ces",
    authors: "BMJ Best Practice",
    title: "Cauda equina syndrome: diagnosis approach",
    place: "BMJ Best Practice",
    kind: .guideline,
    link: .web("https://bestpractice.bmj.com/topics/en-gb/3000164"),
    standing: .verified)

  static let bmjBpCesApproach = Source(
    id: .bmjBpCesApproach,
    key: "bmj-bp-ces-approach",
    authors: "BMJ Best Practice",
    title: "Cauda equina syndrome: diagnosis approach (key recommendations)",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000164/diagnosis-approach
      """),
    standing: .verified)

  static let bmjBpTorsion = Source(
    id: .bmjBpTorsion,
    key: "bmj-bp-torsion",
    authors: "BMJ Best Practice",
    title: "Ovarian torsion: recommendations",
    place: "web",
    kind: .guideline,
    link: .web("https://bibliotheek.ehb.be:2400/topics/en-gb/3000219/diagnosis-recommendations"),
    standing: .verified)
}
