/// Sources whose id begins with A or B: from bnssg-avn to bw-gmed-abstract.
extension Source {
  static let bnssgAvn = Source(
    id: .bnssgAvn,
    key: "bnssg-avn",
    authors: "BNSSG Remedy",
    title: "Avascular necrosis of the femoral head (draft)",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/avascular-necrosis-of-femoral-head-draft
      """),
    standing: .verified)

  static let bnssgCes14 = Source(
    id: .bnssgCes14,
    key: "bnssg-ces-14",
    authors: "BNSSG Remedy",
    title: "Lumbar spinal stenosis, with the note on CES symptoms over 14 days",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://remedy.bnssg.icb.nhs.uk/bnssg-icb/development-area/neurosurgery-draft/lumbarspinal-stenosis-draft
      """),
    standing: .verified)

  static let bordersHernia = Source(
    id: .bordersHernia,
    key: "borders-hernia",
    authors: "NHS Borders RefHelp",
    title: "Hernia: who to refer",
    place: "web",
    kind: .guideline,
    link: .web("https://www.rightdecisions.scot.nhs.uk/borders-ref-help-toolkit/colorectal/hernia"),
    standing: .verified)

  static let bordersHipOa = Source(
    id: .bordersHipOa,
    key: "borders-hip-oa",
    authors: "NHS Borders",
    title: "Osteoarthritis of the hip (leaflet)",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://rightdecisions.scot.nhs.uk/patient-information-leaflets/primary-community-services/physiotherapy/osteoarthritis-of-the-hip
      """),
    standing: .verified)

  static let boren2011 = Source(
    id: .boren2011,
    key: "boren-2011",
    authors: "Boren K, Conrey C, Le Coguic J, Paprocki L, Voight M, Robinson TK",
    title: """
      Electromyographic analysis of gluteus medius and gluteus maximus during rehabilitation \
      exercises
      """,
    year: 2011,
    place: "Int J Sports Phys Ther 6:206-23",
    kind: .cohort,
    standing: .verified)

  static let bremer2022Gt = Source(
    id: .bremer2022Gt,
    key: "bremer-2022-gt",
    authors: "Bremer T., Nicklen P., Fearon A., Morrissey D.",
    title: """
      Management of gluteal tendinopathy: a systematic review with meta-analysis of all \
      interventions (abstract)
      """,
    year: 2022,
    place: "BMJ Open Sport Exerc Med 8(Suppl 1):A6",
    kind: .systematicReview,
    link: .web("https://bmjopensem.bmj.com/content/8/Suppl_1/A6.2"),
    standing: .verified)

  static let bwGmedAbstract = Source(
    id: .bwGmedAbstract,
    key: "bw-gmed-abstract",
    authors: "Authors not shown in the excerpt",
    title: """
      Electromyographic analysis of left and right side gluteus medius in unilateral and \
      bilateral bodyweight exercises
      """,
    place: "conference abstract",
    kind: .labStudy,
    link: .web(
      """
      https://discovery.researcher.life/article/electromyographic-analysis-of-left-and-right-side-gluteus-medius-in-unilateral-and-bilateral-bodyweight-exercises/3104a4545e3630d386c433b772e52cdc
      """),
    standing: .verified)
}
