/// Sources whose id begins with O to Q: from odi-rehabmeasures to pain-monitoring.
extension Source {
  static let odiRehabmeasures = Source(
    id: .odiRehabmeasures,
    key: "odi-rehabmeasures",
    authors: "Shirley Ryan AbilityLab RehabMeasures / Mapi Research Trust",
    title: "Oswestry Disability Index: cost and licence note",
    place: "web",
    kind: .webArticle,
    link: .web("https://eprovide.mapi-trust.org/instruments/oswestry-disability-index"),
    standing: .verified)

  static let onfhIndia2019 = Source(
    id: .onfhIndia2019,
    key: "onfh-india-2019",
    authors: "authors of Clin Epidemiol Glob Health 7:446-9",
    title: "Osteonecrosis of femoral head in North Indian population: risk factors",
    year: 2019,
    place: "Clin Epidemiol Glob Health",
    kind: .cohort,
    link: .doi("10.1016/j.cegh.2019.01.012"),
    standing: .verified)

  static let oraTa = Source(
    id: .oraTa,
    key: "ora-ta",
    authors: "",
    title: "What is the trigger point of tibialis anterior pain?",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://ora.it.com/musculoskeletal-pain/what-is-the-trigger-point-of-tibialis-anterior-pain
      """),
    standing: .verified)

  static let ostelo2008 = Source(
    id: .ostelo2008,
    key: "ostelo-2008",
    authors: "Ostelo RW, Deyo RA, Stratford P, et al.",
    title: """
      Interpreting change scores for pain and functional status in low back pain: towards \
      international consensus regarding minimal important change
      """,
    year: 2008,
    place: "Spine 33:90-4",
    kind: .consensus,
    standing: .unverified)

  static let painalogGastroc4 = Source(
    id: .painalogGastroc4,
    key: "painalog-gastroc4",
    authors: "",
    title: "Trigger point pain from Gastrocnemius (point four)",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.painalog.com/trigger-point-pain-from-gastrocnemius-trigger-point-four-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painalogGmed = Source(
    id: .painalogGmed,
    key: "painalog-gmed",
    authors: "",
    title: "Trigger point pain from Gluteus Medius Trigger Point One",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.painalog.com/trigger-point-pain-from-gluteus-medius-trigger-point-one-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painalogGmin = Source(
    id: .painalogGmin,
    key: "painalog-gmin",
    authors: "",
    title: "Trigger point pain from Gluteus Minimus Trigger Point One",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.painalog.com/trigger-point-pain-from-gluteus-minimus-trigger-point-one-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painalogIliocostalis = Source(
    id: .painalogIliocostalis,
    key: "painalog-iliocostalis",
    authors: "",
    title: "Trigger point pain from Iliocostalis Lumborum Trigger Point One",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://painalog.com/trigger-point-pain-from-iliocostalis-lumborum-trigger-point-one-and-how-to-find-relief
      """),
    standing: .verified)

  static let painalogPsoas = Source(
    id: .painalogPsoas,
    key: "painalog-psoas",
    authors: "",
    title: "Trigger point pain from Iliopsoas Trigger Point One",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.painalog.com/trigger-point-pain-from-iliopsoas-trigger-point-one-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painalogRf = Source(
    id: .painalogRf,
    key: "painalog-rf",
    authors: "",
    title: "Trigger point pain from Rectus Femoris Trigger Point One",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      http://www.painalog.com/trigger-point-pain-from-rectus-femoris-trigger-point-one-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painalogSoleus = Source(
    id: .painalogSoleus,
    key: "painalog-soleus",
    authors: "",
    title: "Trigger point pain from Soleus",
    year: 2018,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.painalog.com/trigger-point-pain-from-soleus-trigger-point-one-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painalogVl1 = Source(
    id: .painalogVl1,
    key: "painalog-vl1",
    authors: "",
    title: "Trigger point pain from Vastus Lateralis Trigger Point One",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://painalog.com/trigger-point-pain-from-vastus-lateralis-trigger-point-one-and-how-to-find-relief
      """),
    standing: .verified)

  static let painalogVl4 = Source(
    id: .painalogVl4,
    key: "painalog-vl4",
    authors: "",
    title: "Trigger point pain from Vastus Lateralis Trigger Point Four",
    year: 2018,
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.painalog.com/trigger-point-pain-from-vastus-lateralis-trigger-point-four-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painalogVm1 = Source(
    id: .painalogVm1,
    key: "painalog-vm1",
    authors: "",
    title: "Trigger point pain from Vastus Medialis Trigger Point One",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      http://www.painalog.com/trigger-point-pain-from-vastus-medialis-trigger-point-one-and-how-to-find-relief/
      """),
    standing: .verified)

  static let painMonitoring = Source(
    id: .painMonitoring,
    key: "pain-monitoring",
    authors: "Silbernagel K.G. et al. (2007), as told by clinic pages",
    title: "Pain-monitoring model: continued sports activity in Achilles tendinopathy",
    year: 2007,
    place: "Am J Sports Med (as told)",
    kind: .rct,
    link: .web("https://evidenceforexercise.com/topic/l3-how-to-prescribe-them-part-2/"),
    standing: .verified)
}
