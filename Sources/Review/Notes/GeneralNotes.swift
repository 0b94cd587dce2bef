import Evidence

/// What holds for many entries at once, as the evidence says it.
enum GeneralNotes {
  static let all: [ReviewPage.Row?] = [
    .init(
      "referral patterns",
      """
      Published referral patterns come mostly from expert palpation drawings (Travell & \
      Simons), not from population sampling; the 2018 Delphi panel said no fixed place of \
      point or of referred pain should be expected (fernandez-dommerholt-2018). Keep fans \
      wide and probabilities soft.
      """),
    .init(
      "referral patterns",
      """
      Inter-examiner agreement on the exact place is poor: matching marks lay 12.9 mm apart \
      and 57 % of points were found by only one examiner (holm-jensen-2020). Show a search \
      circle, not a dot.
      """),
    .init(
      "referral patterns",
      """
      One drawing usually fits several muscles; local tenderness that reproduces the familiar \
      pain is the best single tie-breaker (njoo-1994, lucas-2009).
      """),
    .init(
      "referral patterns",
      """
      Points marked origin n-2016 are the founding article's claims; textbook differences are \
      in 'note'.
      """),
    .init(
      "outside the vocabulary",
      "Perineum, genitals, anus: mapped to pelvic-floor."),
    .init(
      "outside the vocabulary",
      "Testis, labia: mapped to groin."),
    .init(
      "outside the vocabulary",
      "Front of ankle and big toe: mapped to foot-top."),
    .init(
      "outside the vocabulary",
      """
      Jaw (soleus TrP3, rare) and areas above T12 (iliocostalis, rectus abdominis): outside \
      the vocabulary, left out.
      """),
    .init(
      "outside the vocabulary",
      "Pubic bone: mapped to groin or lower-abdomen."),
    .init(
      "referral in experiments",
      "Saline beside L5 (multifidus): 15/15 local, 8/15 back of thigh, 5/15 front of thigh",
      .verified, [.cornwall2006]),
    .init(
      "referral in experiments",
      """
      Adductor longus tendon: 80 % local, 33 % lower belly; rectus femoris tendon 7 % lower \
      belly
      """, .verified, [.drew2017]),
    .init(
      "referral in experiments",
      """
      Gluteus medius, adductor longus and TFL saline study exists (hip-pain model); gluteus \
      medius referred most often
      """, .unverified, [.izumi2014]),
    .init(
      "referral in experiments",
      "57 experimental pain studies reviewed, most with saline", .verified, [.experimentalPain2021]),
    .init(
      "referral in experiments",
      """
      Pain spread alone cannot identify the structure: muscle, facet and ligament maps \
      overlap
      """, .verified, [.cornwall2006]),
    .init(
      "places",
      """
      'verified' = direction of the referral pattern (or the founding article's statement) \
      confirmed on a page seen. 'position_verified' = id of the source seen for the place, or \
      false: all other places, fractions, cm values and radii were set by us from textbook \
      knowledge and anatomy and need a physiotherapist's review.
      """),
    .init(
      "commonness",
      """
      How often the textbook names this point within its muscle: commonest | usual | less | \
      rare | alias (founding-article points that share tissue with 'overlaps': split the \
      probability, do not count twice). From textbook knowledge, unverified.
      """),
    .init(
      "other causes",
      "Clusters beat single tests; muscle has no validated clinical rule (petersen-2017)."),
    .init(
      "other causes",
      """
      Radiculopathy, stenosis and deep gluteal stay in the list when leg signs are reported, \
      whatever the palpation.
      """),
    .init(
      "other causes",
      "Safety answers (the safety entries) are checked before any ranking."),
    .init(
      "other causes",
      """
      lr_pos / lr_neg / sens / spec are the published point values; dor = diagnostic odds \
      ratio; absent numbers mean none were found, not none exist.
      """),
    .init(
      "other causes",
      """
      Serious rare causes must not be shown high because the drawing fits (a groin drawing \
      also fits septic hip): let prior_band and the safety questions rule them, and never \
      hide them when a safety answer is yes.
      """),
    .init(
      "cause not listed",
      "Inguinal or femoral hernia"),
    .init(
      "cause not listed",
      "Ischiofemoral impingement (long strides)"),
    .init(
      "cause not listed",
      "Cluneal nerve"),
    .init(
      "cause not listed",
      "Knee joint disease for the knee regions"),
    .init(
      "cause not listed",
      "Pelvic-organ and prostate pain: for a clinician to decide whether to add"),
    .init(
      "cause not listed",
      "Slipped upper femoral epiphysis (children; the guide is for adults, flag child)"),
    .init(
      "cause not listed",
      """
      Necrotising infection, giant-cell arteritis, polymyalgia (red flags spreading-skin and \
      polymyalgia only)
      """),
    .init(
      "bands",
      """
      common: over 5 %; uncommon: 0.5–5 %; rare: 0.05–0.5 %; very-rare: under 0.05 %; of \
      adults with low-back, buttock, hip or leg pain who use a self-care tool (no such \
      population has been studied)
      """),
    .init(
      "likelihood ratios",
      """
      LRs come from different clinics and overlapping signs: do not multiply many of them as \
      if independent; cap the combined LR (suggest 10–20).
      """),
    .init(
      "associations",
      """
      true = the cited abstract or page was seen and supports the direction; numbers are as \
      printed there. Rows without a number are qualitative and their strength grade (and the \
      inverse readings with direction down) is our judgement. Almost all sources were read as \
      abstracts or excerpts, not full text.
      """),
    .init(
      "red flags",
      """
      Red flags are weak singly (sens 0.19–0.43 for CES; 80.4 % of ordinary back patients \
      have at least one flag), so ask plainly, combine and never reassure from a 'no'. \
      Guidelines list 46 different flags.
      """, .verified, [.henschke2009, .dionne2019, .verhagen2016, .finucane2020]),
    .init(
      "not sure",
      """
      Any 'not sure' on emergency or same-day questions counts as yes for the advice to call; \
      massage modules stay closed until answered.
      """),
    .init(
      "no contraindication",
      """
      Epilepsy and a heart pacemaker are not reasons against hand or ball pressure on back, \
      buttock or leg (usual teaching; no source seen).
      """, .unverified),
  ]
}
