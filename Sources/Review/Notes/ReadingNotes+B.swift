import Evidence

extension ReadingNotes {
  static let partB: [Note] = [
    Note(
      .devonAli,
      """
      page excerpt seen 2026–11–22: always affects the foot; sudden; better with the leg down; \
      atrial fibrillation the commonest cause of embolism
      """),
    Note(
      .dionne2019,
      """
      abstract or record seen in search (corpus pages): 7 studies, n=569; pooled sens \
      0.19–0.43, spec 0.62–0.88; prevalence 0.04% of LBP
      """),
    Note(
      .distefano2009,
      """
      abstract partly seen: side-lying abduction gluteus medius 81±42% MVIC; clams 40/38%; \
      lunges 48±21; hop 48±25
      """),
    Note(
      .dommerholtGerwin2015,
      """
      record cited in pages seen in search (painscience trigger-points-on-trial)
      """),
    Note(
      .domsWiki,
      """
      mirror pages seen: peaks 24–72 h, gone by 5–7 days; pain on stretch, contraction, \
      pressure, not at rest; warm-up or static stretch does not prevent it
      """),
    Note(.donnelly2019, "from knowledge; not seen in search"),
    Note(
      .downie2013,
      """
      abstract or record seen in search (corpus pages): fracture post-test: older age 9%, \
      steroids 33%, severe trauma 11%, contusion 62%, multiple 90%; malignancy: history of \
      cancer 33%
      """),
    Note(
      .drew2017,
      """
      abstract or record seen in search (corpus pages): n=15; adductor longus tendon saline: \
      80% local, 33% to lower abdomen; rectus femoris 7%
      """),
    Note(
      .ernst2003,
      """
      abstract or record seen in search (corpus pages): 16 case reports, 4 series; mostly \
      exotic techniques or laymen; haematoma, nerve damage, PE, kidney embolus, ureteral stent \
      displacement
      """),
    Note(
      .experimentalPain2021,
      """
      abstract or record seen in search (corpus pages): 57 studies, 43 hypertonic saline
      """),
    Note(
      .farrar2001,
      """
      abstract seen (n=2724, 10 trials, PGIC anchor); 2 points or 30% from knowledge
      """),
    Note(
      .fearon2013,
      """
      abstract or record seen in search (corpus pages): difficulty with shoes and socks points \
      to hip OA (OR 0.06 for GTPS); lateral pain with FABER sens .81 spec .82
      """),
    Note(
      .fernandez2006,
      """
      abstract or record seen in search (corpus pages): n=40; both raised PPT (P=.03), no \
      difference between
      """),
    Note(
      .fernandezDommerholt2018,
      """
      abstract or record seen in search (corpus pages): 60 experts, 12 countries; taut band + \
      hypersensitive spot + referred pain; no fixed referral location to be expected
      """),
    Note(
      .fernando2022,
      """
      figures seen on a secondary page: abdominal pain sens 61.7%, back pain 53.6%, pulsatile \
      mass 47.1%; citation from knowledge
      """),
    Note(.finando2008, "TFL palpation and pain pattern excerpt seen; year from knowledge"),
    Note(
      .finucane2020,
      """
      abstract or record seen in search (corpus pages): CES, fracture, malignancy, infection; \
      little high-quality accuracy evidence; clinical-reasoning pathway
      """),
    Note(
      .fitnessVipQl,
      """
      excerpt read: four QL points (superficial upper/lower, deep upper/lower), their places \
      and referral
      """),
    Note(
      .fortin1997,
      """
      described on physio-pedia and Dynamic Chiropractic pages seen 2026–11–22: one finger, \
      twice, within 1 cm below and inside the dimple; 16 of 16 so chosen had \
      provocation-positive SI injections; no control group, no sensitivity or specificity
      """),
    Note(
      .frChronic2022,
      """
      abstract or record seen in search (corpus pages): 9 RCTs; conflicting flexibility, no \
      performance gain; others advise 1–3 sets of 30–120 s
      """),
    Note(
      .fradkin2006,
      """
      abstract or record seen in search (corpus pages): 5 RCTs; 3 reduced injury, 2 not; \
      insufficient to endorse or drop
      """),
    Note(
      .furlan2015,
      """
      record seen; figures (25 trials n=3096; vs inactive SMD -0.75 short-term pain \
      subacute/chronic, no long-term; very low certainty) from knowledge, direction confirmed \
      in a citing page
      """),
    Note(.gabbett2016, "abstract seen"),
    Note(
      .gabbett2020,
      """
      abstract seen: spikes above accustomed load; high chronic load and lower-body strength \
      protect
      """),
    Note(.gay2013, "from knowledge: small short-lived rise in PPT"),
    Note(
      .girftCes2024,
      """
      page seen: back pain with new bilateral leg pain, genital/perianal sensory loss, \
      bladder/bowel or sexual loss -> emergency department
      """),
    Note(
      .gmaxAtrophy2017,
      """
      abstract or record seen in search (corpus pages): 36 vs 32 women; smaller gluteus \
      maximus; may be disuse
      """),
    Note(.grayAnatomy, "standard anatomy from knowledge"),
    Note(
      .grieve2013Prev,
      """
      abstract or record seen in search (corpus pages): n=220 healthy; latent 13–30% per \
      triceps surae site, no active; taut band 81%, tender spot 52%
      """),
    Note(
      .grieve2013Series,
      """
      abstract or record seen in search (corpus pages): n=10 incl. self pressure release and \
      stretch; LEFS 61->72/80 at 6 weeks; no control
      """),
    Note(
      .griffin2016,
      """
      from knowledge: groin or hip pain tied to movement or position, also back, buttock or \
      thigh; clicking, catching, locking, stiffness, giving way
      """),
    Note(
      .grimaldi2017,
      """
      abstract summary seen: n=65; pain within 30 s of single-leg standing strongly predicts \
      MRI tendinopathy, no palpation tenderness makes it unlikely; exact figures (palpation \
      sens 80% spec 47%, PPV near 100%) from knowledge
      """),
    Note(
      .hamstringTendonWeb,
      """
      pages seen 2026–11–22: sit-bone pain, worse sitting, sprinting, uphill, lunges and \
      bending forward; stretching and pressing irritate
      """),
    Note(
      .han2023,
      """
      abstract or record seen in search (corpus pages): centralisation LR+ 3.06, LR- 0.66 for \
      disc; no useful history for facet
      """),
    Note(
      .hancock2007,
      """
      summary seen: only centralisation raises likelihood of disc; facet tests uninformative; \
      single SIJ tests uninformative
      """),
    Note(
      .hanten2000,
      """
      abstract or record seen in search (corpus pages): n=40 neck/upper back; 5-day home \
      programme; lower pain and tenderness, time in pain unchanged
      """),
  ]
}
