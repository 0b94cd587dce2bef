import Evidence

extension ReadingNotes {
  static let partK: [Note] = [
    Note(
      .postOpMassage,
      """
      page seen: no pressure on the site early; clot risk; clearance from the surgeon or \
      physiotherapist (looked up 2026-11-29)
      """),
    Note(
      .postOpWound,
      """
      page seen: contact for a redder, swollen or draining wound, fever, chills; at once for a \
      warm painful swollen leg, new weakness, lost bladder or bowel control (looked up \
      2026-11-29)
      """),
    Note(
      .provideGtps,
      """
      leaflet read in a search excerpt: crossed legs, standing on one leg, low chairs; no \
      stretching, massaging or foam-rolling of the gluteal muscles (looked up 2026-11-29)
      """),
    Note(
      .pulseAli,
      """
      page seen: under two weeks, or old trouble worse within two weeks: emergency; longer: \
      chronic; rest pain or ulcer: vascular service within two weeks (looked up 2026-11-29)
      """),
    Note(
      .pureFai,
      """
      page read in a search excerpt: pain not over 3 of 10, bridge, side press at the wall \
      (looked up 2026-11-29)
      """),
    Note(
      .pusan2001Calf,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 11 healthy; from the knee crease to the \
      ankle line: inner head 41 %, outer head 36 %, soleus 69 %; sideways about half the \
      half-width for the heads, soleus slightly outward
      """),
    Note(
      .rbeInterval2005,
      """
      abstract read: 30 young men; protection at 4 and 8 weeks, less at 12 (looked up \
      2026-11-29)
      """),
    Note(
      .redFlagsCard2023,
      """
      page seen: emergency for deteriorating cord signs, CES, infection; priority (2 weeks) \
      for major motor loss, cancer history, known osteoporosis with new severe spinal pain, \
      first pain over 60 (looked up 2026-11-29)
      """),
    Note(
      .reevesPht,
      """
      page read in a search excerpt: sprinting, uphill running, long sitting; cushion or \
      rolled towel (looked up 2026-11-29)
      """),
    Note(
      .resistedFlexionWeb,
      """
      page read: painless weakness is a warning sign (second root, femoral nerve); pain alone \
      points to a tendon; pain with weakness to a pulled-off piece of bone (looked up \
      2026-11-29)
      """),
    Note(
      .rha2016Hamstring,
      """
      excerpt read 2026-11-29 (stored copy): abstract: from tibial condyles (0 %) to sit-bone \
      (100 %): biceps 15-30 and 50-60, semitendinosus 25-40 and 60-80, semimembranosus 20-40
      """),
    Note(
      .rhabdoWeb,
      """
      page seen: dark tea-coloured urine with muscle pain, swelling or weakness: urgent care \
      (looked up 2026-11-29)
      """),
    Note(
      .rich2023Protocol,
      """
      abstract of the protocol read; outcome only through a commentary (no meaningful \
      difference between groups) (looked up 2026-11-29)
      """),
    Note(
      .rjahBack,
      """
      page read in a search excerpt: keep to everyday activity, start gently (looked up \
      2026-11-29)
      """),
    Note(
      .rnohAvn,
      """
      page seen: alcohol, steroids, sickle cell, radiotherapy, injury; deep groin, buttock or \
      side-of-hip pain, young to middle age (looked up 2026-11-29)
      """),
    Note(
      .rnohMscc,
      """
      page seen: with cancer: growing back pain, pain that stops sleep, weakness, numbness, \
      bladder or bowel change: speak to a clinician within 24 hours (looked up 2026-11-29)
      """),
    Note(
      .rodriguez2021Popliteus,
      """
      excerpt read 2026-11-29 (stored copy): abstract: needle put in at the upper third of the \
      back of the shin bone, next to the knee; muscle met in 10 of 11
      """),
    Note(
      .rosBackcare2021,
      """
      page seen: spinal fractures can happen without an accident or fall; some people get \
      severe back pain (looked up 2026-11-29)
      """),
    Note(
      .roundearthQuads,
      """
      excerpt read 2026-11-29 (stored copy): rectus femoris point an inch or so below its \
      upper attachment
      """),
    Note(
      .runningBoneStress,
      """
      page seen: warning signs: worse on impact (running, hopping), one small spot, pain at \
      night; get a medical assessment (looked up 2026-11-29)
      """),
    Note(
      .schriwer2023Calf,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 30 healthy; motor points gather in the \
      upper and central calf; wide differences between people
      """),
    Note(
      .sepsisAdult,
      """
      page seen: slurred speech or confusion, extreme shivering, no urine in a day, severe \
      breathlessness, mottled skin; fever over 38 °C or below 36 °C (looked up 2026-11-29)
      """),
    Note(
      .sherrington2020,
      """
      abstract read: balance and functional exercise 24 % fewer falls, 7920 people (looked up \
      2026-11-29)
      """),
    Note(
      .skiPrepPhysio,
      """
      page read: start 8 to 10 weeks before; strength, agility, endurance; a physiotherapist's \
      opinion (looked up 2026-11-29)
      """),
    Note(
      .skiPrepReuters,
      """
      page read: six weeks of walking or cycling before, less time on the slopes on day one; \
      trainers' opinion (looked up 2026-11-29)
      """),
    Note(
      .skouRoos2017,
      """
      abstract read: 9825 people, pain 12.4 points better at 3 months and 13.7 at 12 months of \
      100; no control group (looked up 2026-11-29)
      """),
    Note(
      .stenosisSelfhelp,
      """
      leaflet read in a search excerpt: flare-ups, cannot be reversed but can be managed, GP \
      or pharmacist for tablets (looked up 2026-11-29)
      """),
    Note(
      .stoptheclotChana,
      """
      page seen: one calf stayed sore after a hike while the rest eased; hormone pill; clot in \
      the lower leg (looked up 2026-11-29)
      """),
    Note(
      .stoptheclotCristal,
      """
      page seen: two weeks of one-sided calf pain with no redness or swelling, then mid-back \
      ache and pain on deep breaths: lung clot (looked up 2026-11-29)
      """),
    Note(
      .stsSeat2017,
      """
      abstract read: a raised seat lowers hip and knee load and muscle work (looked up \
      2026-11-29)
      """),
    Note(
      .suffolkStenosis,
      """
      page read in a search excerpt: pacing, ice or heat, seated bends, knee hugs, knee rolls \
      (looked up 2026-11-29)
      """),
    Note(
      .swanStenosis,
      """
      page read in a search excerpt: worse standing and walking, eased by sitting or bending \
      forward (looked up 2026-11-29)
      """),
    Note(
      .taysideBalance,
      """
      page read: one-leg stand to 30 s, sit to stand up to 10, heel raises 3 s up 5 s down, \
      three times a week (looked up 2026-11-29)
      """),
    Note(
      .tp3dVl,
      """
      excerpt read 2026-11-29 (stored copy): middle of the thigh, just in front of the outer \
      band
      """),
    Note(
      .tptGluteusMedius,
      """
      excerpt read 2026-11-29 (stored copy): three points evenly spread along the top of the \
      muscle: just outside the PSIS (commonest), under the peak of the crest, near the outer \
      border
      """),
    Note(
      .tsVol2Ch14,
      """
      excerpt read 2026-11-29 (stored copy): vastus lateralis: third point area at mid-thigh, \
      rear outer side; fourth, a cluster, at mid-thigh in front. Online copy, licence \
      doubtful; cite the book only
      """),
  ]
}
