import Evidence

extension ReadingNotes {
  static let partA: [Note] = [
    Note(
      .abbottGroin,
      """
      pages seen: iliopsoas, sartorius (sharp/tingling upper thigh), gracilis (hot stinging), \
      TFL into hip joint; self-pressure 8–12 s, up to 20 s
      """),
    Note(
      .aberdeenBlog,
      """
      pages read in search excerpts; secondary summary of the Travell patterns
      """),
    Note(
      .adelmanesh2015,
      """
      abstract or record seen in search (corpus pages): 207/271 (76.4%) vs 3/152 (1.9%); same \
      side in 74.6%
      """),
    Note(
      .adelmanesh2016,
      """
      abstract or record seen in search (corpus pages): n=325; sens 74.1%, spec 91.4%, LR+ \
      8.62, LR- 0.28; TrP in the superior-lateral gluteal quadrant
      """),
    Note(
      .alKhodairy2007,
      """
      abstract seen 2026–11–22: the link with periods should be asked routinely
      """),
    Note(
      .allison2016,
      """
      introduction seen: most often women 40–60; worse walking, stairs, lying on that side; \
      authors from knowledge
      """),
    Note(
      .antenatalMassage2021,
      """
      abstract seen 2026–11–22: 12 RCTs, all from 12 weeks of pregnancy; side effects minor; 7 \
      excluded difficult pregnancies; precautions for embolism discussed; relaxation massage, \
      not deep pressure
      """),
    Note(
      .assar2009,
      """
      abstract or record seen in search (corpus pages): classic triad in 25–50%; often \
      misdiagnosed; mortality about 90%
      """),
    Note(
      .bartsch2021,
      """
      abstract or record seen in search (corpus pages): n=37; contraindication open wounds 73%, \
      fractures 84%; cautions local inflammation 97%, DVT 97%, osteomyelitis 94%, myositis \
      ossificans 92%
      """),
    Note(
      .binkley1999,
      """
      abstract or record seen in search (corpus pages): n=107; error ±5.3, MDC90 9, MCID 9 of \
      80
      """),
    Note(
      .bmjBpCes,
      """
      page seen: bladder/bowel change, saddle sensation, bilateral neurological signs, sexual \
      dysfunction, recent (<14 d) or worsening -> immediate hospital; MRI within 4 h
      """),
    Note(
      .boren2011,
      """
      abstract seen (24 subjects): gluteus medius side plank abduction 103% (leg below) and 89% \
      (leg on top), single-limb squat 82%, clam progression 4 77%, front plank with hip \
      extension 75%; gluteus maximus 106% from knowledge
      """),
    Note(
      .cacchio2012,
      """
      abstract or record seen in search (corpus pages): n=92 athletes; Puranen-Orava .76/.82, \
      modified bent-knee .89/.91
      """),
    Note(
      .cambron2007,
      """
      abstract or record seen in search (corpus pages): 10% minor discomfort, mostly starting \
      <12 h and lasting <=36 h; 91 completed
      """),
    Note(
      .cesSeries334,
      """
      abstract seen: 25/334 positive MRI; bilateral leg pain sens .60 spec .70 OR 5.03; leg \
      weakness .68/.72 OR 5.35; leg sensory loss .72/.60 OR 3.79; perianal sensation .60/.67 OR \
      3.03; unilateral leg pain .28/.48; back pain .92/.13; bladder .72/.36
      """),
    Note(
      .cheatham2015,
      """
      abstract or record seen in search (corpus pages) (PMC4637917): 14 studies; short-term ROM \
      gain, may lessen DOMS
      """),
    Note(
      .chenNizar2011,
      """
      abstract or record seen in search (corpus pages): n=126; MPS 63.5%; 81.3% secondary; \
      women OR 2.4
      """),
    Note(
      .cherkin2011,
      """
      record seen in the Cochrane reference list; figures (n=401; RMDQ 2.5–2.9 better at 10 \
      weeks, no lasting pain gain at 52 weeks; structural = relaxation massage) from knowledge
      """),
    Note(.chiarotto2016, "record seen in reference lists in search; figures not read"),
    Note(.childs2005, "2-point MCID from knowledge; consistent with suzuki-2020"),
    Note(
      .cibulka2017,
      """
      from knowledge: age >50, anterior/lateral hip pain with loading, morning stiffness <1 h, \
      IR <24°
      """),
    Note(
      .cleary2002,
      """
      abstract or record seen in search (corpus pages) (PMC164305): soreness and tenderness \
      less after a second bout 6–9 weeks later
      """),
    Note(
      .clinicalConvention,
      """
      marks statements that are professional habit or prudent design choices, not published \
      figures
      """),
    Note(
      .coccydyniaTidsskriftet,
      """
      excerpt seen: 3–5 times commoner in women; 3% of LBP patients in one US study; usually \
      settles in months
      """),
    Note(
      .cochraneExercisePreventionProtocol,
      """
      text seen: about 1 % serious disease, about 5 % radicular pain or stenosis in primary \
      care; 30–70 % recurrence in a year
      """),
    Note(
      .cohen2013Zoster,
      """
      from knowledge: pain or tingling days before a one-sided band of blisters; antivirals \
      within 72 h
      """),
    Note(
      .contreras2015,
      """
      abstract or record seen in search (corpus pages): n=13; hip thrust mean upper Gmax 69.5% \
      vs squat 29.4%
      """),
    Note(
      .cook2011,
      """
      abstract or record seen in search (corpus pages): n=1448; bilateral, leg>back, \
      walking/standing pain, relief sitting, age>48: 4/5 LR+ 4.6, <1 LR 0.19
      """),
    Note(
      .cooper2016,
      """
      abstract or record seen in search (corpus pages): 150 vs 75; weaker Gmed, more \
      Trendelenburg, more gluteal tenderness; association only
      """),
    Note(
      .cornwall2006,
      """
      abstract or record seen in search (corpus pages): saline beside L5, n=15: local pain all, \
      referred anterior thigh 5, posterior thigh 8
      """),
    Note(
      .currie2015,
      """
      abstract seen (author names from knowledge): 100 CT scans; nerve one third of the way \
      from PSIS to sit-bone and half way between sit-bone and greater trochanter (5.8±0.8 cm \
      from sit-bone, 6.2±1.0 cm from trochanter)
      """),
    Note(
      .daSilva2019,
      """
      69% recurrence in 12 months from knowledge; 'about 7 in 10' seen on the WalkBack page
      """),
    Note(
      .davies2013,
      """
      book existence and self-treatment purpose confirmed in search; stroke counts (6–12 \
      strokes, up to 6 times a day, pain about 7 of 10) from knowledge, not confirmed
      """),
    Note(
      .debski2019,
      """
      abstract or record seen in search (corpus pages): 55 articles; maximum tolerable pressure \
      30–120 s, 1–3 times, 30 s rest; no consensus
      """),
    Note(
      .denneny2019,
      """
      summary seen: 18 RCTs; short-term pain SMD -0.5 (-1.0 to 0.4) ns; function SMD -0.6; \
      global improvement OR 3.79; low certainty
      """),
    Note(
      .depalma2011,
      """
      abstract or record seen in search (corpus pages): disc 42%, facet 31%, SIJ 18%; disc \
      younger; facet/SIJ older
      """),
  ]
}
