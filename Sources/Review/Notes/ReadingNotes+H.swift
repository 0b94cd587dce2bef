import Evidence

extension ReadingNotes {
  static let partH: [Note] = [
    Note(
      .dupuy2018,
      """
      abstract read: massage and active recovery among those that lessened soreness; a critic \
      sees publication bias (looked up 2026-11-29)
      """),
    Note(
      .dvtNoSwellingWeb,
      """
      page seen (secondary, machine-written): absence of swelling does not exclude DVT; \
      swelling about 80 %, pain about 75 % of cases (looked up 2026-11-29)
      """),
    Note(
      .dynamichealthGtps,
      """
      page read in a search excerpt: avoid stretches and crossing the mid-line, pillow, 8 to \
      10 weeks (looked up 2026-11-29)
      """),
    Note(
      .dynamichealthStenosis,
      """
      page read in a search excerpt: 2-3 times a week, 8-12 repeats, rest 1-2 minutes, pain up \
      to 4 of 10 gone in 45 minutes, small steps up (looked up 2026-11-29)
      """),
    Note(
      .ekstrom2007,
      """
      abstract read: 30 healthy people; side-bridge for gluteus medius, four-point arm and leg \
      lift for maximus; figures via the table in macaskill-2014 (looked up 2026-11-29)
      """),
    Note(
      .elhtPgp,
      """
      leaflet read in a search excerpt: no improvement within a week or two: ask for help \
      (looked up 2026-11-29)
      """),
    Note(
      .emgkeyButtock,
      """
      excerpt read 2026-11-29 (stored copy): needle places: gluteus medius 5 cm below the \
      crest on the line to the trochanter; gluteus maximus 2-3 cm down and out from the top of \
      the cleft or 5 cm above the sit-bone
      """),
    Note(
      .eorthopodDisc,
      """
      page read in a search excerpt: move first in the direction that does not hurt; avoid \
      moves that send pain down the leg (looked up 2026-11-29)
      """),
    Note(
      .fitnessVipLeg,
      """
      excerpt read 2026-11-29 (stored copy): tibialis anterior: upper third of the belly, \
      where the upper and middle thirds of the leg meet
      """),
    Note(
      .fprtGastroc,
      """
      excerpt read 2026-11-29 (stored copy): four points in a square over the thick part of \
      the calf
      """),
    Note(
      .fransen2014,
      """
      abstract read: 9 trials, 549 people, pain SMD -0.38, function -0.38, high quality \
      (looked up 2026-11-29)
      """),
    Note(
      .french2006,
      """
      abstract read: heat wrap eased pain at 5 days in 258 people; cold insufficient (looked \
      up 2026-11-29)
      """),
    Note(
      .fshPgp,
      """
      page read in a search excerpt: knees together in the car, small steps, one stair at a \
      time, push up with arms (looked up 2026-11-29)
      """),
    Note(
      .gcareHip,
      """
      page seen: A&E for suspected fracture, dislocation or infection; urgent clinic for \
      stress fracture and avascular necrosis (looked up 2026-11-29)
      """),
    Note(
      .gcareSpine,
      """
      page seen: fracture: sudden pain with major trauma, or minor trauma with osteoporosis or \
      steroids; severe central pain relieved by lying down (looked up 2026-11-29)
      """),
    Note(
      .girftCesPath,
      """
      page seen: new within 14 days or getting worse: trouble starting to pass urine or \
      impaired feeling of flow, altered saddle feeling, severe or progressive weakness of BOTH \
      legs, lost rectal fullness, sexual change; sexual change alone with back pain is \
      unlikely to be CES (looked up 2026-11-29)
      """),
    Note(
      .glow2013,
      """
      abstract seen: only about 45 % of clinical vertebral fractures in women of 55 and over \
      followed a fall (24 % at 85 and over) (looked up 2026-11-29)
      """),
    Note(
      .glutealExerciseAbr,
      """
      page read in a search excerpt: static abduction lying and standing, seconds, repeats, 5 \
      of 10 limit (looked up 2026-11-29)
      """),
    Note(
      .glutealTendonLeaflet,
      """
      leaflet read in a search excerpt: sleeping, fewer stairs, hills and long walks, static \
      side-lift off two pillows (looked up 2026-11-29)
      """),
    Note(
      .goodrxSij,
      """
      page read in a search excerpt: no twisted positions, pillow between or under the knees, \
      heat (looked up 2026-11-29)
      """),
    Note(
      .goom2016,
      """
      a clinic summary of its four stages read in a search excerpt (stage 1: static holds near \
      a straight hip; pain settling in 24 h); title page of the paper seen (looked up \
      2026-11-29)
      """),
    Note(
      .griffin2018,
      """
      first part of the abstract read (348 people; supervised step-wise physiotherapy as the \
      comparison); result not seen (looked up 2026-11-29)
      """),
    Note(
      .guo2017,
      """
      abstract read: 11 articles, 504 people, soreness SMD -0.61 at 24 h, -1.51 at 48 h \
      (looked up 2026-11-29)
      """),
    Note(
      .hcwObturator,
      """
      excerpt read 2026-11-29 (stored copy): obturator internus felt at its attachment on the \
      inner side of the sit-bone, where points are often found
      """),
    Note(
      .healthlineSij,
      """
      page read in a search excerpt: hips level, legs not crossed, no very low seat (looked up \
      2026-11-29)
      """),
    Note(
      .herbert2011,
      """
      plain summary read: 12 studies, little or no effect (looked up 2026-11-29)
      """),
    Note(
      .hipOaCumulative2023,
      """
      abstract read: 18 trials, pain SMD -0.38 after, -0.23 at 6-9 months; mostly small \
      effects (looked up 2026-11-29)
      """),
    Note(
      .hipPrecautions,
      """
      page seen: no bend over 90 degrees, no twist, no crossed legs for 6-8 weeks unless the \
      surgeon says otherwise (looked up 2026-11-29)
      """),
    Note(
      .hkcemIliopsoas,
      """
      abstract seen: on warfarin, groin and low-back pain growing after a game of golf (looked \
      up 2026-11-29)
      """),
    Note(
      .hmeButtock,
      """
      excerpt read 2026-11-29 (stored copy): gluteus maximus points 2 and 3: slightly above \
      the sit-bone; innermost lowest fibres by the coccyx. Anonymous site that repeats the \
      textbook
      """),
    Note(
      .ijsptEmgTable2014,
      """
      table read: ranges of % MVIC from four earlier studies (among them Ekstrom, Distefano, \
      Boren); title of the paper not seen (looked up 2026-11-29)
      """),
    Note(
      .iliveokGmin,
      """
      excerpt read 2026-11-29 (stored copy): points in the front and in the rear part; for the \
      front part find the front hip-bone tip and the front pocket muscle (the rest of the text \
      was cut off)
      """),
    Note(
      .iliveokPiriformis,
      """
      excerpt read 2026-11-29 (stored copy): points in the outer part, usually at the border \
      of the middle and outer thirds, and in the inner part near the sacrum; line from \
      trochanter to the upper edge of the sciatic opening. Follows Travell & Simons
      """),
    Note(
      .iliveokSoleus,
      """
      excerpt read 2026-11-29 (stored copy): main point 2-3 cm below the end of the two-headed \
      calf belly, slightly inner; a rarer one higher on the outer side; a rarest slightly \
      higher and outer to the first
      """),
    Note(
      .kang2016,
      """
      abstract read: knees apart (30 degrees) gave more buttock and less back work (looked up \
      2026-11-29)
      """),
    Note(
      .kbGmax,
      """
      excerpt read 2026-11-29 (stored copy): gluteus maximus: inner point beside the lower \
      sacrum near the inner attachment, two lower points, one of them near the sit-bone. \
      Anonymous site
      """),
  ]
}
