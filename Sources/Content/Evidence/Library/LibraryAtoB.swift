/// Sources whose id begins with A or B: from abbott-groin to an-2010-hamstring.
extension Source {
  static let abbottGroin = Source(
    id: .abbottGroin,
    key: "abbott-groin",
    authors: "Abbott Center (Boston)",
    title: "Groin pain series: muscle sources and self-treatment tips",
    year: 2009,
    place: "web",
    kind: .webArticle,
    link: .web("https://abbottcenter.com/bostonpaintherapy/?p=1652"),
    standing: .verified)

  static let abbottIliopsoas = Source(
    id: .abbottIliopsoas,
    key: "abbott-iliopsoas",
    authors: "",
    title: "Groin pain, part 10e: self-treatment tips for the iliopsoas",
    year: 2009,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://abbottcenter.com/bostonpaintherapy/2009/08/16/groin-pain-self-treatment-iliopsoas/
      """),
    standing: .verified)

  static let abbottVi = Source(
    id: .abbottVi,
    key: "abbott-vi",
    authors: "",
    title: "Groin pain, part 4: trigger points",
    year: 2009,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://abbottcenter.com/bostonpaintherapy/2009/07/30/groin-pain-causes-trigger-points/
      """),
    standing: .verified)

  static let aberdeenBlog = Source(
    id: .aberdeenBlog,
    key: "aberdeen-blog",
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
    key: "adelmanesh-2015",
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
    key: "adelmanesh-2016",
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

  static let ahcpr14 = Source(
    id: .ahcpr14,
    key: "ahcpr-14",
    authors: "Agency for Health Care Policy and Research",
    title: "Acute low back problems: red flags table",
    year: 1994,
    place: "NCBI Bookshelf",
    kind: .guideline,
    link: .web("http://www.ncbi.nlm.nih.gov/books/NBK52120/table/A34364/?report=objectonly"),
    standing: .verified)

  static let akamatsu2017Gmax = Source(
    id: .akamatsu2017Gmax,
    key: "akamatsu-2017-gmax",
    authors: """
      Akamatsu FE, Yendo TM, Rhode C, Itezerote AM, Hojaij F, Andrade M, Hsing WT, Jacomo AL
      """,
    title: "Anatomical Basis of the Myofascial Trigger Points of the Gluteus Maximus Muscle",
    year: 2017,
    place: "Biomed Res Int 2017:4821968",
    kind: .anatomy,
    link: .doi("10.1155/2017/4821968"),
    standing: .verified)

  static let akamatsu2022Ta = Source(
    id: .akamatsu2022Ta,
    key: "akamatsu-2022-ta",
    authors: "Akamatsu FE, Alencar CR, Hojaij F, Andrade M, Jacomo AL",
    title: """
      Anatomical Study of the Innervation of the Tibialis Anterior Muscle and its Correlation \
      with Myofascial Trigger Points
      """,
    year: 2022,
    place: "FASEB J 36(S1)",
    kind: .anatomy,
    link: .doi("10.1096/fasebj.2022.36.s1.l7680"),
    standing: .verified)

  static let albertaMeralgia = Source(
    id: .albertaMeralgia,
    key: "alberta-meralgia",
    authors: "MyHealth Alberta (Healthwise)",
    title: "Meralgia paresthetica: care instructions",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://myhealth.alberta.ca/Health/aftercareinformation/pages/conditions.aspx?hwid=av2711
      """),
    standing: .verified)

  static let alKhodairy2007 = Source(
    id: .alKhodairy2007,
    key: "al-khodairy-2007",
    authors: "Al-Khodairy AT, Bovay P, Gobelet C",
    title: "Sciatica in the female patient: anatomy, causes and review",
    year: 2007,
    place: "Eur Spine J 16:721-731",
    kind: .review,
    link: .web("http://pubmedcentralcanada.ca/pmcc/articles/PMC2200714/?lang=en-ca"),
    standing: .verified)

  static let allison2016 = Source(
    id: .allison2016,
    key: "allison-2016",
    authors: "Allison K, Vicenzino B, Wrigley TV, Grimaldi A, Hodges PW, Bennell KL",
    title: "Hip abductor muscle weakness in individuals with gluteal tendinopathy",
    year: 2016,
    place: "Med Sci Sports Exerc 48:346-52",
    kind: .cohort,
    standing: .verified)

  static let ammendolia2018 = Source(
    id: .ammendolia2018,
    key: "ammendolia-2018",
    authors: "Ammendolia C. et al.",
    title: """
      Comprehensive nonsurgical treatment versus self-directed care to improve walking ability \
      in lumbar spinal stenosis: a randomized trial
      """,
    year: 2018,
    place: "Arch Phys Med Rehabil 99(12):2408-2419",
    kind: .rct,
    link: .doi("10.1016/j.apmr.2018.05.014"),
    standing: .verified)

  static let an2010Hamstring = Source(
    id: .an2010Hamstring,
    key: "an-2010-hamstring",
    authors: "",
    title: "Motor entry points and intramuscular nerve endings of the hamstring muscles (50 limbs)",
    year: 2010,
    place: "abstract on Orthobullets (PubMed 20063163)",
    kind: .anatomy,
    link: .web("http://orthobullets.com/evidence/20063163"),
    standing: .verified)
}
