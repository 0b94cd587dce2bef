/// Sources whose id begins with A to B.
extension Source {
  static let abbottGroin = Source(
    id: .abbottGroin,
    authors: "Abbott Center (Boston)",
    title: "Groin pain series: muscle sources and self-treatment tips",
    year: 2009,
    place: "web",
    kind: .webArticle,
    link: .web("https://abbottcenter.com/bostonpaintherapy/?p=1652"),
    standing: .verified)

  static let aberdeenBlog = Source(
    id: .aberdeenBlog,
    authors: "Aberdeen Chiropractic blog",
    title: """
      Short pages on trigger points (gluteus maximus, QL, iliopsoas, TFL, adductor longus, \
      rectus femoris, abdominals)
      """,
    year: 2018,
    place: "web",
    kind: .webArticle,
    link: .web("https://aberdeenchiropracticblog.com/"),
    standing: .verified)

  static let adelmanesh2015 = Source(
    id: .adelmanesh2015,
    authors: "Adelmanesh F, Jalali A, Jazayeri Shooshtari SM, Raissi GR, Ketabchi SM, Shir Y",
    title: """
      Is There an Association Between Lumbosacral Radiculopathy and Painful Gluteal Trigger \
      Points?
      """,
    year: 2015,
    place: "Am J Phys Med Rehabil 94:784-91",
    kind: .diagnosticStudy,
    link: .doi("10.1097/PHM.0000000000000261"),
    standing: .verified)

  static let adelmanesh2016 = Source(
    id: .adelmanesh2016,
    authors: "Adelmanesh F, Jalali A, Shirvani A, et al.",
    title: """
      The Diagnostic Accuracy of Gluteal Trigger Points to Differentiate Radicular From \
      Nonradicular Low Back Pain
      """,
    year: 2016,
    place: "Clin J Pain 32:666-72",
    kind: .diagnosticStudy,
    link: .doi("10.1097/AJP.0000000000000311"),
    standing: .verified)

  static let alKhodairy2007 = Source(
    id: .alKhodairy2007,
    authors: "Al-Khodairy AT, Bovay P, Gobelet C",
    title: "Sciatica in the female patient: anatomy, causes and review",
    year: 2007,
    place: "Eur Spine J 16:721-731",
    kind: .review,
    link: .web("http://pubmedcentralcanada.ca/pmcc/articles/PMC2200714/?lang=en-ca"),
    standing: .verified)

  static let allison2016 = Source(
    id: .allison2016,
    authors: "Allison K, Vicenzino B, Wrigley TV, Grimaldi A, Hodges PW, Bennell KL",
    title: "Hip abductor muscle weakness in individuals with gluteal tendinopathy",
    year: 2016,
    place: "Med Sci Sports Exerc 48:346-52",
    kind: .cohort,
    standing: .verified)

  static let antenatalMassage2021 = Source(
    id: .antenatalMassage2021,
    authors: "from PMC8396946 (authors not read)",
    title: "Relaxation massage in pregnancy: PRISMA review of 12 RCTs",
    year: 2021,
    place: "PMC8396946",
    kind: .systematicReview,
    standing: .verified)

  static let assar2009 = Source(
    id: .assar2009,
    authors: "Assar AN, Zarins CK",
    title: """
      Ruptured abdominal aortic aneurysm: a surgical emergency with many clinical presentations
      """,
    year: 2009,
    place: "Postgrad Med J 85:268-73",
    kind: .narrative,
    link: .doi("10.1136/pgmj.2008.074666"),
    standing: .verified)

  static let bartsch2021 = Source(
    id: .bartsch2021,
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

  static let binkley1999 = Source(
    id: .binkley1999,
    authors: "Binkley JM, Stratford PW, Lott SA, Riddle DL",
    title: "The Lower Extremity Functional Scale (LEFS)",
    year: 1999,
    place: "Phys Ther 79:371-83",
    kind: .cohort,
    standing: .verified)

  static let bmjBpCes = Source(
    id: .bmjBpCes,
    authors: "BMJ Best Practice",
    title: "Cauda equina syndrome: diagnosis approach",
    place: "BMJ Best Practice",
    kind: .guideline,
    link: .web("https://bestpractice.bmj.com/topics/en-gb/3000164"),
    standing: .verified)

  static let boren2011 = Source(
    id: .boren2011,
    authors: "Boren K, Conrey C, Le Coguic J, Paprocki L, Voight M, Robinson TK",
    title: """
      Electromyographic analysis of gluteus medius and gluteus maximus during rehabilitation \
      exercises
      """,
    year: 2011,
    place: "Int J Sports Phys Ther 6:206-23",
    kind: .cohort,
    standing: .verified)
}
