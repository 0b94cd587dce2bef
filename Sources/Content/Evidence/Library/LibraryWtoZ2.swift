/// Sources whose id begins with W to Z: from wilke-2018 to zoster-web.
extension Source {
  static let wilke2018 = Source(
    id: .wilke2018,
    key: "wilke-2018",
    authors: "Wilke J, Vogt L, Banzer W",
    title: """
      Immediate effects of self-myofascial release on latent trigger point sensitivity: a \
      randomized, placebo-controlled trial
      """,
    year: 2018,
    place: "Biol Sport 35:349-54",
    kind: .rct,
    link: .doi("10.5114/biolsport.2018.78055"),
    standing: .verified)

  static let won2012Adductors = Source(
    id: .won2012Adductors,
    key: "won-2012-adductors",
    authors: "Won SY, Rha DW, Kim HS, Jung SH, Park ES, Hu KS, Kim HJ",
    title: """
      Intramuscular nerve distribution pattern of the adductor longus and gracilis muscles \
      demonstrated with Sihler staining
      """,
    year: 2012,
    place: "Muscle Nerve 46:80-5",
    kind: .anatomy,
    link: .web(
      """
      https://yonsei.pure.elsevier.com/en/publications/intramuscular-nerve-distribution-pattern-of-the-adductor-longus-a
      """),
    standing: .verified)

  static let wuGlutealNerves = Source(
    id: .wuGlutealNerves,
    key: "wu-gluteal-nerves",
    authors: "Wu J, Cai Y, Cao A, Bi Y, Hu X, Yang S",
    title: """
      Recommendation of the Best Site Based on the Distribution Pattern of Extramuscular and \
      Intramuscular Nerves for Gluteal Muscle Injection
      """,
    place: "Int J Morphol",
    kind: .anatomy,
    link: .web("http://www.intjmorphol.com/abstract/?art_id=6920"),
    standing: .verified)

  static let xieHipAdductors = Source(
    id: .xieHipAdductors,
    key: "xie-hip-adductors",
    authors: "Xie X",
    title: "Intramuscular nerve distribution in the hip adductors of children (Sihler)",
    place: "abstract on an author page",
    kind: .anatomy,
    link: .web("https://staging.scite.ai/authors/xiadan-xie-3VxwA"),
    standing: .verified)

  static let xu2019Iliopsoas = Source(
    id: .xu2019Iliopsoas,
    key: "xu-2019-iliopsoas",
    authors: "Xu BY, Vasanwala FF, Low SG",
    title: "Atypical presentation of pyogenic iliopsoas abscess",
    year: 2019,
    place: "BMC Infect Dis 19",
    kind: .caseReportWithReview,
    link: .web("https://link.springer.com/10.1186/s12879-019-3675-2"),
    standing: .verified)

  static let yariHaematoma = Source(
    id: .yariHaematoma,
    key: "yari-haematoma",
    authors: "Yari N, Chitrapu PM, Karnath BM",
    title: "Hemolytic anemia due to hematoma formation after deep tissue massage",
    place: "Consultant360",
    kind: .narrative,
    link: .web(
      """
      https://www.consultant360.com/articles/hemolytic-anemia-due-hematoma-formation-after-deep-tissue-massage
      """),
    standing: .verified)

  static let yi2021Piriformis = Source(
    id: .yi2021Piriformis,
    key: "yi-2021-piriformis",
    authors: "",
    title: "Guidelines for botulinum neurotoxin injections in piriformis syndrome",
    year: 2021,
    place: "Clin Anat 34(7):1028-34",
    kind: .anatomy,
    link: .web(
      """
      https://yonsei.pure.elsevier.com/en/publications/guidelines-for-botulinum-neurotoxin-injections-in-piriformis-synd
      """),
    standing: .verified)

  static let yi2021Sartorius = Source(
    id: .yi2021Sartorius,
    key: "yi-2021-sartorius",
    authors: "Yi KH, et al.",
    title: """
      Anatomical locations of the motor endplates of sartorius muscle for botulinum toxin \
      injections
      """,
    year: 2021,
    place: "Surg Radiol Anat 43:2025-30",
    kind: .anatomy,
    link: .doi("10.1007/s00276-021-02813-7"),
    standing: .verified)

  static let yi2024Gmax = Source(
    id: .yi2024Gmax,
    key: "yi-2024-gmax",
    authors: "Yi KH, Kim DC, Lee S, Lee HJ, Lee JH",
    title: """
      Intramuscular Neural Distribution of the Gluteus Maximus Muscle: Diagnostic \
      Electromyography and Injective Treatments
      """,
    year: 2024,
    place: "Diagnostics 14(2):140",
    kind: .anatomy,
    link: .doi("10.3390/diagnostics14020140"),
    standing: .verified)

  static let yi2024Vm = Source(
    id: .yi2024Vm,
    key: "yi-2024-vm",
    authors: "Yi KH, Hu H, Hwang SO, Ahn H, Lee JH, Lee HJ",
    title: """
      Intramuscular neural distribution of the vastus medialis for botulinum neurotoxin \
      injection
      """,
    year: 2024,
    place: "Surg Radiol Anat 46:2067-73",
    kind: .anatomy,
    link: .doi("10.1007/s00276-024-03482-y"),
    standing: .verified)

  static let yin2014 = Source(
    id: .yin2014,
    key: "yin-2014",
    authors: "Yin P, Gao N, Wu J, Litscher G, Xu S",
    title: "Adverse events of massage therapy in pain-related conditions: a systematic review",
    year: 2014,
    place: "Evid Based Complement Alternat Med 2014:480956",
    kind: .systematicReview,
    link: .doi("10.1155/2014/480956"),
    standing: .verified)

  static let yorkCes = Source(
    id: .yorkCes,
    key: "york-ces",
    authors: "Humber and North Yorkshire pathway",
    title: "Back pain: cauda equina syndrome pathway",
    place: "web",
    kind: .guideline,
    link: .web("https://hnyppr.org.uk/en-US/web/york/w/back-pain-cauda-equina-syndrome-pathway"),
    standing: .verified)

  static let yusuf2019 = Source(
    id: .yusuf2019,
    key: "yusuf-2019",
    authors: "Yusuf M, Finucane L, Selfe J",
    title: "Red flags for the early detection of spinal infection in back pain patients",
    year: 2019,
    place: "BMC Musculoskelet Disord 20:606",
    kind: .systematicReview,
    link: .doi("10.1186/s12891-019-2949-6"),
    standing: .verified)

  static let zosterWeb = Source(
    id: .zosterWeb,
    key: "zoster-web",
    authors: """
      medical summary pages (droracle.ai, athens-times after Mayo Clinic, biologyinsights)
      """,
    title: "Shingles: timing of rash after pain",
    place: "web",
    kind: .webArticle,
    link: .web(
      """
      https://www.droracle.ai/articles/317719/how-long-after-the-onset-of-pain-does-the
      """),
    standing: .verified)
}
