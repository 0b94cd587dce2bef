import Evidence

extension ReadingNotes {
  static let partC: [Note] = [
    Note(
      .harding2005,
      """
      abstract or record seen in search (corpus pages): n=482; 213 (44%) night pain, 90 every \
      night, no serious pathology
      """),
    Note(
      .haydenExercise2023,
      """
      abstract or record seen in search (corpus pages): exercise vs none pain SMD -0.33, \
      function -0.31, moderate certainty
      """),
    Note(
      .henschke2008,
      """
      abstract or record seen in search (corpus pages) (PMC2483884): n=973; median recovery \
      disability 31 d, pain 58 d; 72% fully recovered at 12 months
      """),
    Note(
      .henschke2009,
      """
      abstract or record seen in search (corpus pages): n=1172; 11 serious (0.9%), 8 fractures; \
      80.4% had at least one red flag; AUC 0.834 for 4-item fracture rule
      """),
    Note(.henschke2013, "record seen (PMC10631455)"),
    Note(
      .herman2012,
      """
      abstract or record seen in search (corpus pages): The 11+ RR 0.67 all, 0.45 overuse; KIPP \
      0.50/0.44; young athletes
      """),
    Note(.hill2008, "study sample seen via Evidencio page: 131 development sample"),
    Note(
      .holmJensen2020,
      """
      abstract or record seen in search (corpus pages): n=32; kappa QL 0.42, gluteus medius \
      0.83, minimus 0.74, piriformis 0.62; location 12.9 mm apart; prevalence 82.7%
      """),
    Note(
      .hopayian2010,
      """
      abstract or record seen in search (corpus pages): 55 studies; buttock pain, tenderness \
      over greater sciatic notch, worse sitting, worse with piriformis tension
      """),
    Note(
      .hopayian2018,
      """
      abstract or record seen in search (corpus pages): quartet of features plus limited \
      straight-leg raise; case reports weak
      """),
    Note(
      .hou2002,
      """
      from knowledge: low pressure (pain threshold) 90 s, or higher pressure (average of \
      threshold and tolerance) 30 s or more gave relief; not shown by the search
      """),
    Note(
      .iglesiasGonzalez2013,
      """
      abstract or record seen in search (corpus pages): 42 patients vs 42 controls; 3.5±2.3 \
      active TrPs; QL, iliocostalis, gluteus medius most prevalent; rs 0.602 with pain
      """),
    Note(
      .iliopsoasHaematoma,
      """
      pages seen 2026–11–22: groin or thigh pain or weakness in an anticoagulated person needs \
      urgent imaging
      """),
    Note(
      .impellizzeri2020,
      """
      not itself seen; same authors' later papers seen (impellizzeri-2021-dismiss, \
      impellizzeri-jat-2020)
      """),
    Note(
      .impellizzeri2021Dismiss,
      """
      abstract or record seen in search (corpus pages): OR 2.45 with real ratio, similar \
      (1.53–1.95) when divided by random numbers; ratio is only a rescaled acute load, \
      c-statistic 0.574
      """),
    Note(
      .impellizzeriJat2020,
      """
      abstract or record seen in search (corpus pages): load metrics cannot tell whether risk \
      rises or falls; rely on plain progression and response
      """),
    Note(
      .iversen2013,
      """
      abstract or record seen in search (corpus pages): n=116; no single test LR+ >4 or LR- \
      <0.4
      """),
    Note(
      .izumi2014,
      """
      record seen; abstract text not shown (gluteus medius saline gives more frequent hip/leg \
      referral than adductor longus or TFL, from knowledge)
      """),
    Note(
      .jabr2010,
      """
      case-report abstract seen: healthy 67-year-old man; author name from knowledge
      """),
    Note(.kalichman2017, "from knowledge: few trials on pain, mostly range of motion"),
    Note(
      .keeleStartback,
      """
      page seen: 9 items, low/medium/high; copyright arrangements under 'Legal'
      """),
    Note(
      .khan2006,
      """
      abstract or record seen in search (corpus pages): claudication LR 3.30; in symptomatic: \
      cool skin 5.90, bruit 5.60, pulse abnormality 4.70
      """),
    Note(
      .kinsella2024,
      """
      abstract or record seen in search (corpus pages): 6 studies; pretest 59% -> palpation + \
      resisted abduction positive 96%, both negative 14%
      """),
    Note(
      .konno2007,
      """
      abstract or record seen in search (corpus pages): n=468; sens 92.8% spec 72.0%
      """),
    Note(
      .konstantinou2015,
      """
      abstract or record seen in search (corpus pages): n=609; 67.5% pain below knee; 74.2% \
      clinically sciatica; leg worse than back and below-knee pain commoner in sciatica
      """),
    Note(
      .kumar2013,
      """
      abstract or record seen in search (corpus pages): 9 reviews; maybe effective short term, \
      weak primary studies
      """),
    Note(
      .kurosawa2015,
      """
      abstract or record seen in search (corpus pages): n=50; upper section -> upper \
      buttock/PSIS, lower -> lower buttock; groin pain 44%
      """),
    Note(
      .laslett2005,
      """
      abstract or record seen in search (corpus pages): n=48; >=3 of 6 tests sens 94% spec 78%; \
      none positive rules SIJ out
      """),
    Note(.lauridsen2006, "abstract seen: n=191; responsiveness of ODI, RMQ, NRS"),
    Note(
      .learnandfeelbetterQl,
      """
      page seen: stabs on cough and sneeze, worse turning in bed, sitting or standing; ball at \
      wall, 15–20 passes, 2–3 times a day, not very strong
      """),
    Note(
      .lefsNorms2017,
      """
      abstract or record seen in search (corpus pages): n=1014; median 77/80
      """),
    Note(
      .lejeune1998,
      """
      abstract or record seen in search (corpus pages): walking on sand 2.1–2.7x energy, \
      1.6–2.5x mechanical work; running 1.6x and 1.15x
      """),
    Note(
      .lequesne2008,
      """
      abstract seen: n=17 vs pain-free controls; 30-s single-leg stance sens 100% spec 97.3%; \
      resisted derotation 88%/97.3% (spectrum bias); authors from knowledge
      """),
    Note(
      .lesher2008,
      """
      abstract or record seen in search (corpus pages): n=51; buttock 71%, thigh 57% (anterior \
      27, lateral 27, posterior 24, medial 16), groin 55%, below knee 22%, foot 6%, knee 2%, \
      lumbar 0%
      """),
    Note(
      .lespasio2019,
      """
      abstract and companion page seen: groin pain, may go to knee or same-side buttock; \
      steroids, alcohol
      """),
    Note(
      .lirette2014,
      """
      summary seen: conservative treatment succeeds in about 90%; women, obesity at risk
      """),
  ]
}
