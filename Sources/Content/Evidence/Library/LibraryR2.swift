/// Sources whose id begins with R: from roach-2013 to running-bone-stress.
extension Source {
  static let roach2013 = Source(
    id: .roach2013,
    key: "roach-2013",
    authors: "Roach S, Sorenson E, Headley B, San Juan JG",
    title: "Prevalence of myofascial trigger points in the hip in patellofemoral pain",
    year: 2013,
    place: "Arch Phys Med Rehabil 94:522-6",
    kind: .rct,
    link: .doi("10.1016/j.apmr.2012.10.022"),
    standing: .verified)

  static let robertsonWood2017 = Source(
    id: .robertsonWood2017,
    key: "robertson-wood-2017",
    authors: "Robertson GA, Wood AM",
    title: "Femoral Neck Stress Fractures in Sport: A Current Concepts Review",
    year: 2017,
    place: "Sports Med Int Open 1:E58-68",
    kind: .narrative,
    link: .doi("10.1055/s-0043-103946"),
    standing: .verified)

  static let rodriguez2021Popliteus = Source(
    id: .rodriguez2021Popliteus,
    key: "rodriguez-2021-popliteus",
    authors: "Rodriguez-Sanz J, Perez-Bellmunt A, Lopez-de-Celis C, et al.",
    title: """
      Accuracy and safety of dry needling placement in the popliteus muscle: a cadaveric study
      """,
    year: 2021,
    place: "Int J Clin Pract 75:e14669",
    kind: .anatomy,
    link: .web(
      """
      https://bvbvf1.bib-bvb.de/vufind/PrimoRecord/cdi_proquest_miscellaneous_2557229055
      """),
    standing: .verified)

  static let rosBackcare2021 = Source(
    id: .rosBackcare2021,
    key: "ros-backcare-2021",
    authors: "Leyland S (Royal Osteoporosis Society)",
    title: "Osteoporosis: the facts behind spinal fractures and back pain",
    year: 2021,
    place: "TalkBack",
    kind: .webArticle,
    link: .web(
      """
      https://backcare.org.uk/i-have-back-or-neck-pain/library/osteoporosis-the-facts-behind-fractures/
      """),
    standing: .verified)

  static let roundearthQuads = Source(
    id: .roundearthQuads,
    key: "roundearth-quads",
    authors: "",
    title: "Muscles and knee pain: the quadriceps",
    place: "web",
    kind: .webArticle,
    link: .web("http://round-earth.com/kneepain-quadriceps.html"),
    standing: .verified)

  static let rozenfeld2020 = Source(
    id: .rozenfeld2020,
    key: "rozenfeld-2020",
    authors: "Rozenfeld E, Finestone AS, Moran U, Damri E, Kalichman L",
    title: """
      The prevalence of myofascial trigger points in hip and thigh areas in anterior knee pain \
      patients
      """,
    year: 2020,
    place: "J Bodyw Mov Ther 24:31-8",
    kind: .cohort,
    link: .doi("10.1016/j.jbmt.2019.05.010"),
    standing: .verified)

  static let rudwaleit2006 = Source(
    id: .rudwaleit2006,
    key: "rudwaleit-2006",
    authors: "Rudwaleit M, Metter A, Listing J, Sieper J, Braun J",
    title: """
      Inflammatory back pain in ankylosing spondylitis: a reassessment of the clinical history
      """,
    year: 2006,
    place: "Arthritis Rheum 54:569-78",
    kind: .diagnosticStudy,
    link: .doi("10.1002/art.21619"),
    standing: .verified)

  static let runningBoneStress = Source(
    id: .runningBoneStress,
    key: "running-bone-stress",
    authors: "Men's Running UK",
    title: "Shin splints or stress fracture",
    place: "web",
    kind: .webArticle,
    link: .web("https://mensrunninguk.co.uk/training/shin-splints-stress-fracture/"),
    standing: .verified)
}
