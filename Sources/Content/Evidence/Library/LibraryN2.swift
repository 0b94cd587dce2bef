/// Sources whose id begins with N: from nhs-back-exercises to nhs-pe.
extension Source {
  static let nhsBackExercises = Source(
    id: .nhsBackExercises,
    key: "nhs-back-exercises",
    authors: "NHS",
    title: "Lower back pain exercises (copy of January 2019)",
    year: 2019,
    place: "web (copy)",
    kind: .guideline,
    link: .web("https://www.nhs.uk/live-well/exercise/lower-back-pain-exercises/"),
    standing: .verified)

  static let nhsBackPain = Source(
    id: .nhsBackPain,
    key: "nhs-back-pain",
    authors: "NHS wording (quoted by a news page; also a Sheffield NHS copy)",
    title: "Back pain: when to call 999, 111 or a GP",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://sheffieldachespains-staging.preflight.site/conditions/back-pain/what-is-back-pain
      """),
    standing: .verified)

  static let nhsBackTreatment = Source(
    id: .nhsBackTreatment,
    key: "nhs-back-treatment",
    authors: "NHS text on a practice site (Bridgwater Bay Health)",
    title: "Back pain treatment",
    place: "web",
    kind: .guideline,
    link: .web("https://www.bridgwaterbayhealth.nhs.uk/back-pain-treatment"),
    standing: .verified)

  static let nhsBalance = Source(
    id: .nhsBalance,
    key: "nhs-balance",
    authors: "NHS",
    title: "Balance exercises",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/live-well/exercise/balance-exercises/"),
    standing: .verified)

  static let nhsCoccydynia = Source(
    id: .nhsCoccydynia,
    key: "nhs-coccydynia",
    authors: "NHS text (copy)",
    title: "Coccydynia (tail-bone pain)",
    place: "web",
    kind: .guideline,
    link: .web("http://www.zana.com/c/coccydynia.348"),
    standing: .verified)

  static let nhsCompartment = Source(
    id: .nhsCompartment,
    key: "nhs-compartment",
    authors: "NHS text (copies)",
    title: "Compartment syndrome",
    place: "web",
    kind: .guideline,
    link: .web("https://notinline.org/health-conditions/compartment-syndrome"),
    standing: .verified)

  static let nhsDvt = Source(
    id: .nhsDvt,
    key: "nhs-dvt",
    authors: "NHS (quoted by a newspaper page)",
    title: "Deep vein thrombosis: symptoms and when to get help",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/"),
    standing: .verified)

  static let nhsDvtRisk = Source(
    id: .nhsDvtRisk,
    key: "nhs-dvt-risk",
    authors: "NHS wording (quoted)",
    title: "DVT: who is more likely to get one; symptoms",
    place: "web",
    kind: .guideline,
    link: .web("https://www.trustedhealth.info/2020/10/who-is-more-likely-to-get-deep-vein.html"),
    standing: .verified)

  static let nhsEctopic = Source(
    id: .nhsEctopic,
    key: "nhs-ectopic",
    authors: "NHS",
    title: "Ectopic pregnancy: symptoms",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/ectopic-pregnancy/"),
    standing: .unverified)

  static let nhsHipFracture = Source(
    id: .nhsHipFracture,
    key: "nhs-hip-fracture",
    authors: "NHS",
    title: "Hip fracture (NHS health A-Z text, seen on syndicating pages)",
    place: "web",
    kind: .guideline,
    link: .web("https://www.hct.nhs.uk/your-healthmanaging-conditions/hip-fractures-1065/"),
    standing: .verified)

  static let nhsinformBackEx = Source(
    id: .nhsinformBackEx,
    key: "nhsinform-back-ex",
    authors: "NHS inform (Scotland)",
    title: "Exercises for back pain",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain
      """),
    standing: .verified)

  static let nhsinformBalance = Source(
    id: .nhsinformBalance,
    key: "nhsinform-balance",
    authors: "NHS inform (Scotland)",
    title: "Strength and balance exercises",
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.nhsinform.scot/healthy-living/preventing-falls/keeping-well/strength-and-balance-exercises
      """),
    standing: .verified)

  static let nhsinformSoreness = Source(
    id: .nhsinformSoreness,
    key: "nhsinform-soreness",
    authors: "NHS inform (Scotland)",
    title: "Pain and injuries after exercise",
    year: 2024,
    place: "web",
    kind: .guideline,
    link: .web(
      """
      https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/pain-and-injuries-after-exercise/
      """),
    standing: .verified)

  static let nhsKidneyInfection = Source(
    id: .nhsKidneyInfection,
    key: "nhs-kidney-infection",
    authors: "NHS",
    title: "Kidney infection",
    place: "web",
    kind: .guideline,
    link: .web("https://nhs.uk/conditions/kidney-infection/treatment"),
    standing: .verified)

  static let nhsNecrotisingFasciitis = Source(
    id: .nhsNecrotisingFasciitis,
    key: "nhs-necrotising-fasciitis",
    authors: "NHS",
    title: "Necrotising fasciitis",
    place: "web",
    kind: .guideline,
    link: .web("https://www.nhs.uk/conditions/necrotising-fasciitis/"),
    standing: .unverified)

  static let nhsPad = Source(
    id: .nhsPad,
    key: "nhs-pad",
    authors: "NHS and NHS 111 Wales",
    title: "Peripheral arterial disease",
    place: "web",
    kind: .guideline,
    link: .web("https://111.wales.nhs.uk/peripheralarterialdisease(pad)/?locale=en"),
    standing: .verified)

  static let nhsPe = Source(
    id: .nhsPe,
    key: "nhs-pe",
    authors: "NHS factsheet (copy on AXA Health, June 2023)",
    title: "Pulmonary embolism",
    year: 2023,
    place: "web",
    kind: .guideline,
    link: .web("https://axahealth.co.uk/staying-healthy/nhs-factsheets/pulmonary-embolism"),
    standing: .verified)
}
