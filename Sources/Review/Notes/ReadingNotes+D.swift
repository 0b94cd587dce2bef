import Evidence

extension ReadingNotes {
  static let partD: [Note] = [
    Note(
      .lluch2015,
      """
      abstract or record seen in search (corpus pages): 14 articles; no incidence studies
      """),
    Note(
      .loinc725143,
      """
      code page (mirror) seen: active, 0 no pain to 10 worst imaginable; 56840–2 is \
      discouraged; 38208–5 also used for NRS in IHE
      """),
    Note(
      .longhino2011,
      """
      from knowledge: runners, post-partum, osteoporotic women; low-back/buttock pain worse \
      with loading
      """),
    Note(
      .lothianRedflags,
      """
      page seen: CES features, acute foot drop (grade 3 or less), infection, fracture pathways
      """),
    Note(
      .lu2022,
      """
      abstract or record seen in search (corpus pages): 17 RCTs; PPT SMD 0.67 (0.35–0.98); \
      self-reported pain SMD -0.22 (-0.53 to 0.09), not significant
      """),
    Note(
      .lucas2009,
      """
      abstract or record seen in search (corpus pages): kappa tenderness 0.22–1.0, pain \
      reproduction 0.57–1.00, taut band -0.08–0.75, twitch -0.05–0.57
      """),
    Note(
      .maamari2022,
      """
      abstract or record seen in search (corpus pages): fever about 60%; incidence \
      2.9->5.4/100,000; mean diagnostic delay 45.5 d
      """),
    Note(
      .macadam2015,
      """
      abstract seen: 23 studies; highest Gmax in lateral step-up, cross-over step-up, \
      rotational single-leg squat (79–114% MVIC from knowledge)
      """),
    Note(
      .macaskill2014,
      """
      abstract or record seen in search (corpus pages): side-lying 10RM Gmed 99.9±17%, lateral \
      step-up 61±20, forward step-up 62.7±18.2; Gmax 31.0/28.7 in step-ups (too low to \
      strengthen unloaded)
      """),
    Note(.mallick2004, "abstract seen 2026–11–22: vague features, slow hidden onset"),
    Note(.margaretten2007, "from knowledge: fever sens 57%, joint pain 85%, swelling 78%"),
    Note(
      .martin2014,
      """
      abstract or record seen in search (corpus pages): n=33; active piriformis sens .78 spec \
      .80; seated piriformis stretch .52/.90; either .91/.80; SLR .15/.95
      """),
    Note(
      .massagePePregnancy2020,
      """
      discussion excerpt seen: leg massage contraindicated with DVT; pregnancy hypercoagulable
      """),
    Note(.massagetodayGluteals, "excerpts seen: symptoms and patterns after Travell"),
    Note(
      .mcaMtrp2023,
      """
      discussion excerpt seen: tender spot must lie in a taut band plus referred pain or \
      further criteria; palpable nodule adds least
      """),
    Note(
      .medlinkPiriformis,
      """
      figure legend seen: SI region, buttock, posterior hip essential; upper two thirds of the \
      back of the thigh spillover
      """),
    Note(
      .mellor2018,
      """
      abstract or record seen in search (corpus pages): n=204; success at 8 weeks 51/66 \
      education+exercise, 38/65 injection, 20/68 wait; NNT 2.0
      """),
    Note(
      .menezesCosta2012,
      """
      abstract or record seen in search (corpus pages): acute 52->23 (6 wk)->12 (26 wk)->6 (52 \
      wk); persistent 51->33->26->23 of 100
      """),
    Note(
      .meralgiaWeb,
      """
      pages seen: outer-thigh tingling, burning, numbness; tight clothing, weight, pregnancy; \
      no weakness
      """),
    Note(
      .metcalfe2019,
      """
      abstract or record seen in search (corpus pages): squat posterior pain LR 6.1; groin pain \
      on passive ab/adduction 5.7; abductor weakness 4.5; stairs/slopes 2.1; medial-thigh worst \
      pain 7.8; age<60 LR- 0.11; no relief sitting LR- 0.24
      """),
    Note(
      .monclusDiez2025,
      """
      abstract or record seen in search (corpus pages): 9 studies; active TrPs QL 30–55%, \
      gluteus medius 34–45%, piriformis 42%, psoas 5–10%, iliocostalis 33–38%; latent gluteus \
      medius 74%, QL 14–17%
      """),
    Note(
      .moore2014,
      """
      abstract or record seen in search (corpus pages): 0–5 9.2%, 6–9 51.3%, 10–13 88.6% stone; \
      male, <6 h, nausea/vomiting, haematuria
      """),
    Note(.moraska2013, "two subjects, microdialysis; from knowledge"),
    Note(
      .morningsidePelvic,
      """
      pages seen: tailbone pain worse sitting, rising, bowel movement
      """),
    Note(
      .murphy2009,
      """
      abstract or record seen in search (corpus pages): lumbar pain non-dermatomal in 64.1%; S1 \
      dermatomal 64.9% (sens .65, spec .80)
      """),
    Note(.n2016, "full text read"),
    Note(
      .nadeau2013,
      """
      abstract seen 2026–11–22: n=53; pain not brought on by standing alone: NLR 0.050 for \
      stenosis; trolley sign + above the knees + brought on by standing + eased by sitting: PLR \
      13 stenosis; calf + eased by standing: PLR 20 vascular
      """),
    Note(
      .namtptIliopsoas,
      """
      page seen 2026–11–22: vertical pain beside the spine and front of thigh; worse upright, \
      slight when seated; hard to rise from a deep seat
      """),
    Note(
      .namtptQlVl,
      """
      pages seen 2026–11–22: quadratus lumborum: cough and sneeze, cannot roll over in bed or \
      stand upright; vastus lateralis: behind the knee, painful to lie on that side
      """),
    Note(
      .namtptSymptomChecker,
      """
      pages for gluteus minimus, gluteus medius, piriformis, soleus and paraspinal muscles read \
      in search excerpts
      """),
    Note(.neto2020, "abstract partly seen; step-up highest (125% MVIC) from knowledge"),
    Note(.nhs999, "ordinary UK/US public guidance, from knowledge; page not seen"),
    Note(
      .nhsDvt,
      """
      NHS wording seen quoted 2026–11–22: throbbing or cramping pain, swelling of one leg, \
      warm, red or darkened skin, hard sore veins: urgent GP or 111; with breathlessness or \
      chest pain: 999
      """),
    Note(.nhsEctopic, "ordinary UK/US public guidance, from knowledge; page not seen"),
    Note(
      .nhsHipFracture,
      """
      page seen 2026–11–22: after a fall, cannot stand, shorter or outward-turned leg: 999; a \
      hip fracture does not always prevent standing or walking
      """),
    Note(
      .nhsKidneyInfection,
      """
      page seen 2026–11–22: back or side pain with fever, shivers, blood in urine, vomiting or \
      pregnancy: urgent GP or 111; confused or drowsy: 999
      """),
  ]
}
