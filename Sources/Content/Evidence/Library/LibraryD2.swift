/// Sources whose id begins with D: from dubois-2020 to dynamichealth-stenosis.
extension Source {
  static let dubois2020 = Source(
    id: .dubois2020,
    key: "dubois-2020",
    authors: "Dubois B., Esculier J.-F.",
    title: "Soft-tissue injuries simply need PEACE and LOVE",
    year: 2020,
    place: "Br J Sports Med 54(2):72-73",
    kind: .narrative,
    link: .doi("10.1136/bjsports-2019-101253"),
    standing: .verified)

  static let dupuy2018 = Source(
    id: .dupuy2018,
    key: "dupuy-2018",
    authors: "Dupuy O. et al.",
    title: """
      An evidence-based approach for choosing post-exercise recovery techniques: systematic \
      review with meta-analysis
      """,
    year: 2018,
    place: "Front Physiol 9:403",
    kind: .systematicReview,
    link: .doi("10.3389/fphys.2018.00403"),
    standing: .verified)

  static let dvtNoSwellingWeb = Source(
    id: .dvtNoSwellingWeb,
    key: "dvt-no-swelling-web",
    authors: "droracle.ai (summary with references)",
    title: "Suspected DVT without distal swelling",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.droracle.ai/articles/649024/what-is-the-management-approach-for-a-patient-with
      """),
    standing: .verified)

  static let dynamichealthGtps = Source(
    id: .dynamichealthGtps,
    key: "dynamichealth-gtps",
    authors: "Dynamic Health (NHS community physiotherapy)",
    title: "Greater trochanteric pain syndrome",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.dynamichealth.nhs.uk/help-and-advice/hip-pain/greater-trochanteric-pain-syndrome
      """),
    standing: .verified)

  static let dynamichealthStenosis = Source(
    id: .dynamichealthStenosis,
    key: "dynamichealth-stenosis",
    authors: "Dynamic Health (NHS community physiotherapy)",
    title: "Lumbar stenosis",
    place: "web",
    kind: .guideline,
    link: .web("https://dynamichealth.nhs.uk/help-and-advice/lower-back-pain/lumbar-stenosis"),
    standing: .verified)
}
