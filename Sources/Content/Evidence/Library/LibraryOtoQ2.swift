/// Sources whose id begins with O to Q: from painscience-spot12 to portsmouth-sprains.
extension Source {
  static let painscienceSpot12 = Source(
    id: .painscienceSpot12,
    key: "painscience-spot12",
    authors: "Ingraham P",
    title: "Massage Therapy for Low Back Pain: Perfect Spot No. 12 (gluteus maximus)",
    year: 2005,
    place: "web",
    kind: .webArticle,
    link: .web("https://www.painscience.com/articles/spot-12-gluteus-maximus.php"),
    standing: .verified)

  static let painscienceSpot6 = Source(
    id: .painscienceSpot6,
    key: "painscience-spot6",
    authors: "Ingraham P",
    title: "Massage Therapy for Back Pain, Hip Pain, and Sciatica: Perfect Spot No. 6",
    year: 2005,
    place: "web",
    kind: .webArticle,
    link: .web("https://www.painscience.com/articles/spot-06-gluteus-medius.php"),
    standing: .verified)

  static let painscienceTakamoto = Source(
    id: .painscienceTakamoto,
    key: "painscience-takamoto",
    authors: "Ingraham P",
    title: "Commentary on Takamoto 2015",
    place: "PainScience.com",
    kind: .webArticle,
    link: .web("https://www.painscience.com/bibliography.php?takamoto15"),
    standing: .verified)

  static let painscienceWater = Source(
    id: .painscienceWater,
    key: "painscience-water",
    authors: "Ingraham P",
    title: "Why Drink Water After Massage?",
    place: "PainScience.com",
    kind: .webArticle,
    link: .web("https://www.painscience.com/articles/drinking-water-after-massage.php"),
    standing: .verified)

  static let palmer2019 = Source(
    id: .palmer2019,
    key: "palmer-2019",
    authors: "Palmer A.J.R. et al.",
    title: """
      Arthroscopic hip surgery compared with physiotherapy and activity modification for \
      symptomatic femoroacetabular impingement (FAIT)
      """,
    year: 2019,
    place: "BMJ 364:l185",
    kind: .rct,
    link: .doi("10.1136/bmj.l185"),
    standing: .verified)

  static let park2022Fibularis = Source(
    id: .park2022Fibularis,
    key: "park-2022-fibularis",
    authors: "Park L, Akamatsu F, Hojaij F, Andrade M, Jacomo A",
    title: """
      Anatomical Study of the Innervation of the Fibularis Longus Muscle and its Correlation \
      with Myofascial Trigger Points
      """,
    year: 2022,
    place: "Experimental Biology 2022, poster C93",
    kind: .anatomy,
    link: .web("https://eventscribe.net/2022/EB2022/"),
    standing: .verified)

  static let pastore2012 = Source(
    id: .pastore2012,
    key: "pastore-2012",
    authors: "Pastore EA, Katzman WB",
    title: "Recognizing myofascial pelvic pain in the female patient with chronic pelvic pain",
    year: 2012,
    place: "J Obstet Gynecol Neonatal Nurs 41:680-91",
    kind: .narrative,
    link: .doi("10.1111/j.1552-6909.2012.01404.x"),
    standing: .verified)

  static let petersen2017 = Source(
    id: .petersen2017,
    key: "petersen-2017",
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

  static let phtLeaflet2018 = Source(
    id: .phtLeaflet2018,
    key: "pht-leaflet-2018",
    authors: "UK hospital physiotherapy department (telephone 01932 723553)",
    title: "Proximal Hamstring Tendinopathy: patient information, Sep 2018",
    year: 2018,
    place: "web (docslib)",
    kind: .webArticle,
    link: .web("https://docslib.org/doc/2523667/proximal-hamstring-tendinopathy-sep-2018"),
    standing: .verified)

  static let phtRichCommentary = Source(
    id: .phtRichCommentary,
    key: "pht-rich-commentary",
    authors: "Malliaras P. (Tendinopathy Rehab)",
    title: "The 'secret sauce' for proximal hamstring tendinopathy rehab",
    place: "web (blog)",
    kind: .webArticle,
    link: .web(
      """
      https://www.tendinopathyrehab.com/blog/the-secret-sauce-for-proximal-hamstring-tendinopathy-rehab
      """),
    standing: .verified)

  static let pinheiro2026Gmed = Source(
    id: .pinheiro2026Gmed,
    key: "pinheiro-2026-gmed",
    authors: """
      Pinheiro RP, Medina Macaya DA, Itezerote AM, Saleh SO, Hojaij F, Andrade M, Jacomo AL, \
      Akamatsu Jacomo FE
      """,
    title: """
      Anatomical Investigation of the Gluteus Medius Muscle Innervation and Its Topographical \
      Correspondence With Myofascial Trigger Points
      """,
    year: 2026,
    place: "Biomed Res Int",
    kind: .anatomy,
    link: .doi("10.1155/bmri/7544057"),
    standing: .verified)

  static let pocovi2024 = Source(
    id: .pocovi2024,
    key: "pocovi-2024",
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

  static let pogoPht = Source(
    id: .pogoPht,
    key: "pogo-pht",
    authors: "Young L. (POGO Physio)",
    title: "Proximal Hamstring Tendinopathy",
    place: "web (clinic blog)",
    kind: .webArticle,
    link: .web(
      """
      https://www.pogophysio.com.au/blog/proximal-hamstring-tendinopathy-by-physiotherapist-lindsay-young/
      """),
    standing: .verified)

  static let portsmouthSprains = Source(
    id: .portsmouthSprains,
    key: "portsmouth-sprains",
    authors: "Health and Care Portsmouth (NHS and council)",
    title: "Sprains and strains",
    place: "web",
    kind: .guideline,
    link: .web("https://healthandcare.portsmouth.gov.uk/sprains-and-strains/"),
    standing: .verified)
}
