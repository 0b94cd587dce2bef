import Evidence

extension ReadingNotes {
  static let partF: [Note] = [
    Note(.simons1999, "cited in many records seen; text itself not seen"),
    Note(
      .slipman2000,
      """
      record seen (50 patients, 18 zones); percentages (buttock 94%, lower lumbar 72%, lower \
      limb 50%, groin 14%) from knowledge
      """),
    Note(
      .smrUmbrella2022,
      """
      abstract or record seen in search (corpus pages): short-term flexibility and recovery \
      gains only
      """),
    Note(
      .steffens2016,
      """
      abstract or record seen in search (corpus pages): exercise+education RR 0.55 (0.41–0.74); \
      exercise alone 0.65 (0.50–0.86); fades after a year; education, belts, insoles no effect
      """),
    Note(
      .stratford1995,
      """
      form and RehabMeasures page seen: MDC90 2 (average), 3 (single activity); free
      """),
    Note(
      .stynes2018,
      """
      abstract or record seen in search (corpus pages): n=394; below-knee pain, leg worse than \
      back, neural tension, neurological deficit retained; AUC 0.95 / 0.82 with MRI
      """),
    Note(
      .suri2010,
      """
      abstract or record seen in search (corpus pages): age>70 LR 2.0, <60 LR 0.40; no pain \
      seated 7.4; better bending forward 6.4; bilateral buttock/leg 6.3; neurogenic \
      claudication 3.7 / absent 0.23; wide gait 13
      """),
    Note(
      .suri2011,
      """
      abstract or record seen in search (corpus pages): n=54; Achilles reflex LR 7.1 (0.96–53) \
      low lumbar; FST + patellar reflex LR 7.0 mid-lumbar
      """),
    Note(.sutlive2008, "abstract seen: n=72"),
    Note(
      .suzuki2020,
      """
      abstract or record seen in search (corpus pages): n=161; NRS cutoff 1.3–1.8, rounded to 2
      """),
    Note(
      .szajkowski2025,
      """
      abstract or record seen in search (corpus pages): n=79; pressure raised to pain threshold \
      once/twice/three times; PPT gains only with 2–3 repeats
      """),
    Note(
      .takamoto2015,
      """
      abstract or record seen in search (corpus pages): n=63; 3/week for 2 weeks; better pain, \
      PPT, ROM than compression elsewhere or effleurage; critique seen: about 22–32/100 mm \
      difference, control groups not blinded
      """),
    Note(
      .taylor2013,
      """
      abstract or record seen in search (corpus pages): 98 L5 + 83 S1; 1 patient in all put \
      >50% of pain marks inside the dermatome
      """),
    Note(
      .testicularTorsionNhs,
      """
      page seen 2026–11–22: sudden severe pain in a testicle: A&E or 999, best within 6 hours
      """),
    Note(
      .travellSimons1992,
      """
      book itself not at hand; its existence and parts of its referral patterns confirmed \
      through secondary pages (namtpt-symptom-checker, medlink-piriformis, nielasher-blog, \
      fitness-vip-ql)
      """),
    Note(
      .vanderwindt2010,
      """
      abstract text seen 2026–11–22: SLR sens 0.92 (0.87–0.95) spec 0.28 (0.18–0.40) in \
      surgical populations; crossed SLR sens 0.28 spec 0.90; in primary care higher \
      specificity, lower sensitivity
      """),
    Note(
      .verhagen2016,
      """
      abstract or record seen in search (corpus pages): 16 guidelines, 46 different red flags
      """),
    Note(
      .verwoerd2014,
      """
      abstract or record seen in search (corpus pages): n=395; male sex, leg worse than back, \
      non-sudden onset; AUC 0.65
      """),
    Note(
      .verwoerd2016,
      """
      abstract or record seen in search (corpus pages): leg-pain worsening DOR 2.28 (1.28–4.04) \
      for root compression, 2.50 for herniation; vague wording not significant
      """),
    Note(
      .vleeming2008,
      """
      abstract or record seen in search (corpus pages): about 20% of pregnant women; between \
      posterior crest and gluteal fold, near SIJ, may reach posterior thigh
      """),
    Note(
      .voloshina2013,
      """
      abstract or record seen in search (corpus pages): n=11; 2.5 cm unevenness: hip work +62%, \
      knee +28%, energy +28%, more activity in seven leg muscles
      """),
    Note(
      .vroomen2002,
      """
      abstract or record seen in search (corpus pages): n=274; history AUC 0.80, with exam \
      0.83; SLR not independently predictive
      """),
    Note(
      .wallwork2024,
      """
      abstract or record seen in search (corpus pages): pain 0/6/26/52 wk: acute 56–26–22–21, \
      subacute 63–29–29–31, persistent 56–48–43–40 of 100; n=9224 in meta-analysis
      """),
    Note(
      .wanAeLoh2020,
      """
      abstract or record seen in search (corpus pages): 204 sides; below the muscle 74.0%, \
      split/through variants 26%; PSIS-sit-bone 13.0 cm, PSIS-trochanter 15.1 cm, \
      sit-bone-trochanter 7.3 cm (cadavers)
      """),
    Note(
      .wells1997,
      """
      score tables seen: low <=0 (about 5%), moderate 1–2 (17%), high >=3 (53%)
      """),
    Note(
      .wells2006,
      """
      record seen 2026–11–22 (abstract cut before the results); the pooled 5 / 17 / 53 % for \
      low, moderate, high are from this review from knowledge and match tables seen without \
      author; Wells 1997 itself reported about 3 / 17 / 75 % (from knowledge)
      """),
    Note(
      .whoActivity2020,
      """
      from knowledge: 150–300 min moderate a week, strengthening 2+ days, balance 3+ days from \
      age 65
      """),
    Note(
      .whoLbp2023,
      """
      existence confirmed by the companion review seen (hayden-exercise-2023); recommendation \
      on massage conditional in favour from knowledge
      """),
    Note(
      .wilke2018,
      """
      abstract or record seen in search (corpus pages) (PMC6358529): n=50; 90 s static \
      compression raised PPT 2.6->3.0, d=.35; rolling and placebo did not; no significant \
      between-group interaction
      """),
    Note(
      .xu2019Iliopsoas,
      """
      abstract and introduction seen 2026–11–22: UK incidence 0.4 per 100 000; fever, flank \
      pain and stiff hip together in only 30 %; weight loss, groin lump
      """),
    Note(
      .yariHaematoma,
      """
      case seen: cirrhosis, platelets 66,000; haemoglobin 12.0 -> 5.8 three weeks after deep \
      massage
      """),
    Note(
      .yin2014,
      """
      abstract or record seen in search (corpus pages): 40 reports, 138 AEs 2003–13; low \
      incidence
      """),
    Note(
      .yusuf2019,
      """
      abstract or record seen in search (corpus pages): 2224 cases; spinal pain 72%, fever 55%, \
      diabetes 18%, IV drug use 9%
      """),
    Note(
      .zosterWeb,
      """
      pages seen: pain, burning, tingling on one side 1–5 (usually 2–3) days before the rash; \
      often mistaken for muscle pain; antivirals best within 72 h of rash
      """),
    Note(
      .zuilEscobar2016,
      """
      abstract or record seen in search (corpus pages): n=206; 77.7% had at least one latent \
      TrP; 19.9–37.4% per muscle, gastrocnemius most; women 9.6 vs men 4.9
      """),
  ]
}
