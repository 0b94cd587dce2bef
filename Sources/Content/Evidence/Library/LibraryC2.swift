/// Sources whose id begins with C: from clinical-convention to currie-2015.
extension Source {
  static let clinicalConvention = Source(
    id: .clinicalConvention,
    key: "clinical-convention",
    authors: "no single author",
    title: "Usual teaching in massage therapy and physiotherapy; no single study behind it",
    place: "convention",
    kind: .consensus,
    standing: .unverified)

  static let coccydyniaSelfcare = Source(
    id: .coccydyniaSelfcare,
    key: "coccydynia-selfcare",
    authors: "NHS text on a syndicating page",
    title: "Coccydynia: treatment",
    place: "web",
    kind: .guideline,
    link: .web("https://zana.com/a/coccydynia-treatment.1144"),
    standing: .verified)

  static let coccydyniaTidsskriftet = Source(
    id: .coccydyniaTidsskriftet,
    key: "coccydynia-tidsskriftet",
    authors: "authors of Tidsskr Nor Legeforen clinical review (St Olav's)",
    title: "Coccydynia: clinical review",
    place: "Tidsskr Nor Legeforen",
    kind: .narrative,
    standing: .verified)

  static let cochraneExercisePreventionProtocol = Source(
    id: .cochraneExercisePreventionProtocol,
    key: "cochrane-exercise-prevention-protocol",
    authors: "authors of PMC11264324",
    title: "Exercise for prevention of low back pain: Cochrane protocol",
    year: 2024,
    place: "Cochrane Database Syst Rev",
    kind: .narrative,
    link: .web("https://pmc.ncbi.nlm.nih.gov/articles/PMC11264324"),
    standing: .verified)

  static let cohen2013Zoster = Source(
    id: .cohen2013Zoster,
    key: "cohen-2013-zoster",
    authors: "Cohen JI",
    title: "Herpes zoster",
    year: 2013,
    place: "N Engl J Med 369:255-63",
    kind: .narrative,
    standing: .unverified)

  static let contreras2015 = Source(
    id: .contreras2015,
    key: "contreras-2015",
    authors: "Contreras B, Vigotsky AD, Schoenfeld BJ, Beardsley C, Cronin J",
    title: """
      A comparison of gluteus maximus, biceps femoris, and vastus lateralis EMG activity in the \
      back squat and barbell hip thrust
      """,
    year: 2015,
    place: "J Appl Biomech 31:452-8",
    kind: .cohort,
    standing: .verified)

  static let cook2011 = Source(
    id: .cook2011,
    key: "cook-2011",
    authors: "Cook C, Brown C, Michael K, et al.",
    title: """
      The clinical value of a cluster of patient history and observational findings as a \
      diagnostic support tool for lumbar spine stenosis
      """,
    year: 2011,
    place: "Physiother Res Int 16:170-8",
    kind: .diagnosticStudy,
    standing: .verified)

  static let cooper2016 = Source(
    id: .cooper2016,
    key: "cooper-2016",
    authors: "Cooper NA, Scavo KM, Strickland KJ, et al.",
    title: """
      Prevalence of gluteus medius weakness in people with chronic low back pain compared to \
      healthy controls
      """,
    year: 2016,
    place: "Eur Spine J 25:1258-65",
    kind: .cohort,
    link: .doi("10.1007/s00586-015-4027-6"),
    standing: .verified)

  static let cornwall2006 = Source(
    id: .cornwall2006,
    key: "cornwall-2006",
    authors: "Cornwall J, Harris AJ, Mercer SR",
    title: "The lumbar multifidus muscle and patterns of pain",
    year: 2006,
    place: "Man Ther 11:40-5",
    kind: .cohort,
    standing: .verified)

  static let crystal2005Adductors = Source(
    id: .crystal2005Adductors,
    key: "crystal-2005-adductors",
    authors: "",
    title: "Motor points for neuromuscular blockade of the adductor muscle group",
    year: 2005,
    place: "Clin Orthop Relat Res 437:196-200",
    kind: .anatomy,
    link: .doi("10.1097/01.blo.0000165856.38166.9a"),
    standing: .verified)

  static let ctmSciatica = Source(
    id: .ctmSciatica,
    key: "ctm-sciatica",
    authors: "Cwm Taf Morgannwg University Health Board (NHS Wales)",
    title: "Sciatica",
    place: "web",
    kind: .guideline,
    link: .web("https://ctmuhb.nhs.wales/wise-ctm/health-conditions/sciatica"),
    standing: .verified)

  static let cuhPgp = Source(
    id: .cuhPgp,
    key: "cuh-pgp",
    authors: "Cambridge University Hospitals NHS Foundation Trust",
    title: "Pelvic girdle pain (PGP) in pregnancy",
    place: "web",
    kind: .guideline,
    link: .web("https://cuh.nhs.uk/patient-information/pelvic-girdle-pain-pgp-in-pregnancy"),
    standing: .verified)

  static let currie2015 = Source(
    id: .currie2015,
    key: "currie-2015",
    authors: "Currie S, Mirjalili SA, Meikle G, Stringer MD",
    title: "Revisiting the surface anatomy of the sciatic nerve in the gluteal region",
    year: 2015,
    place: "Clin Anat 28:144-9",
    kind: .cohort,
    standing: .verified)
}
