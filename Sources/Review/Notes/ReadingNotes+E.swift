import Evidence

extension ReadingNotes {
  static let partE: [Note] = [
    Note(
      .nhsNecrotisingFasciitis,
      """
      ordinary UK/US public guidance, from knowledge; page not seen
      """),
    Note(
      .nhsPmr,
      """
      quoted wording seen 2026–11–22: shoulders, neck and hips on both sides, eases after about \
      45 minutes; severe headache, jaw pain on eating or vision change: at once. The age \
      (almost only over 50) seen in Therapeutic Guidelines; levels ours
      """),
    Note(
      .nhsPregnancyBleeding,
      """
      ordinary UK/US public guidance, from knowledge; page not seen
      """),
    Note(
      .nhsSciatica,
      """
      wording seen quoted 2026–11–22: sciatica on both sides, weakness or numbness in both \
      legs, genital or back-passage numbness, bladder or bowel change: A&E or 999; otherwise \
      home care and see a doctor when not better in weeks
      """),
    Note(.nhsStatins, "ordinary UK/US public guidance, from knowledge; page not seen"),
    Note(.niceCg147, "ordinary UK/US public guidance, from knowledge; page not seen"),
    Note(.niceNg12, "ordinary UK/US public guidance, from knowledge; page not seen"),
    Note(
      .niceNg234,
      """
      guideline page seen 2026–11–22, the timings (cord signs at once; suspicious spine pain \
      with known cancer within 24 hours) from knowledge
      """),
    Note(
      .niceNg59,
      """
      pages seen: massage only within a package that includes exercise; no belts, orthotics, \
      traction; heat acceptable; updated 2020
      """),
    Note(.niceNg73, "ordinary UK/US public guidance, from knowledge; page not seen"),
    Note(
      .nielasherBlog,
      """
      pages on soleus, hamstrings, iliopsoas, TFL and low-back muscles read in excerpts
      """),
    Note(
      .njoo1994,
      """
      abstract or record seen in search (corpus pages): 61 LBP vs 63 controls; tenderness, jump \
      sign, recognition kappa >0.5; referred pain neither discriminative nor reliable
      """),
    Note(
      .odiRehabmeasures,
      """
      page seen (mirror): free for students, physicians, clinical practice, non-funded \
      academia; fees for healthcare organisations, commercial users, IT companies
      """),
    Note(
      .onfhIndia2019,
      """
      abstract or record seen in search (corpus pages): 100 vs 100; steroid exposure 44%, \
      alcohol 30%, idiopathic 22%
      """),
    Note(
      .ostelo2008,
      """
      from knowledge: NRS 2, VAS 15, RMDQ 5, ODI 10, or 30% from baseline
      """),
    Note(
      .painscienceTakamoto,
      """
      page seen: between-group 22–32 of 100; control groups unblinded, effect size not \
      discussed by authors
      """),
    Note(
      .painscienceWater,
      """
      page seen: no evidence that massage frees toxins or that water flushes them
      """),
    Note(
      .pastore2012,
      """
      abstract or record seen in search (corpus pages): myofascial pelvic pain 14–23% of \
      chronic pelvic pain, up to 78% of interstitial cystitis; internal palpation by trained \
      examiner
      """),
    Note(
      .petersen2017,
      """
      abstract seen (PMC5429540): clusters better than single tests; rules for disc, SIJ, \
      herniation, stenosis; none sufficient for muscle
      """),
    Note(
      .pocovi2024,
      """
      abstract or record seen in search (corpus pages): n=701; HR 0.72 (0.60–0.85); median 208 \
      vs 112 days; care-seeking -43%; more lower-limb events with walking
      """),
    Note(.psfsHall2011, "abstract seen (PMC3036014): n=831"),
    Note(
      .quintner2015,
      """
      abstract or record seen in search (corpus pages): theory judged refuted; the clinical \
      phenomena are not denied
      """),
    Note(
      .rathbone2017,
      """
      abstract or record seen in search (corpus pages): pooled kappa 0.452 (0.364–0.540), \
      n=363; localised tenderness 0.676; pain recognition figure (0.575) from knowledge
      """),
    Note(
      .rcemAli,
      """
      page excerpt seen 2026–11–22: pain mostly at rest, worst in the toes, eased by hanging \
      the leg; pallor against the other leg; tingling in over 50 %; paralysis late
      """),
    Note(
      .reiman2012,
      """
      record and abstract seen; %MVIC bands (0–20 low, 21–40 moderate, 41–60 high, >60 very \
      high) from knowledge
      """),
    Note(
      .reiman2015Fai,
      """
      abstract seen 2026–11–22: flexion-adduction-turning-in sens 0.94–0.99, DOR 5.7–7.8: good \
      to rule out, poor to rule in
      """),
    Note(
      .roach2013,
      """
      abstract or record seen in search (corpus pages): 26 vs 26; more gluteus medius and QL \
      TrPs (P=.001); compression did not raise abduction strength
      """),
    Note(
      .robertsonWood2017,
      """
      abstract or record seen in search (corpus pages): about 3% of sport stress fractures; \
      exercise groin pain commonest; delay raises displacement
      """),
    Note(
      .rozenfeld2020,
      """
      abstract or record seen in search (corpus pages): 33 cases vs 32 controls; nearly half \
      had vastus medialis/lateralis TrPs
      """),
    Note(
      .rudwaleit2006,
      """
      abstract or record seen in search (corpus pages): n=213, <50 y; >=2 of 4 sens 70.3% spec \
      81.2% LR+ 3.7; >=3 LR+ 12.4
      """),
    Note(
      .salaffi2004,
      """
      abstract or record seen in search (corpus pages): n=825; 1 point/15% = slightly better; 2 \
      points/33% = much better
      """),
    Note(
      .salomMoreno2014,
      """
      abstract partly seen: 13 patients, 9-point map of gluteus medius; result detail not read
      """),
    Note(
      .samani2020,
      """
      abstract or record seen in search (corpus pages): 30 vs 30 women; higher in most muscles, \
      not gluteus minimus or adductors
      """),
    Note(
      .shiri2018,
      """
      abstract or record seen in search (corpus pages): exercise RR 0.67 (0.53–0.85); \
      strengthening + stretching or aerobic 2–3/week
      """),
    Note(
      .sieper2009,
      """
      tables seen: >=4 of 5 sens 79.6% spec 72.4% in validation (77.0/91.7 in workshop)
      """),
    Note(
      .simenz2012,
      """
      abstract partly seen: 15 trained women, 6RM on a 45.7 cm box, four step-up kinds
      """),
  ]
}
