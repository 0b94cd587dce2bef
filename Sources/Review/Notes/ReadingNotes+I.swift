import Evidence

extension ReadingNotes {
  static let partI: [Note] = [
    Note(
      .kearns2017,
      """
      excerpt read 2026-11-29 (stored copy): abstract: medial third reached in 16 of 19 hips \
      by bony landmarks, sciatic nerve never met
      """),
    Note(
      .kentFacet,
      """
      leaflet read in a search excerpt: keep moving, not one position too long, lift with bent \
      knees (looked up 2026-11-29)
      """),
    Note(
      .kingstonGtps,
      """
      page read in a search excerpt: what hurts, sleep, low chairs, crossed legs, hanging on \
      the hip, feet wider on stairs, main treatment (looked up 2026-11-29)
      """),
    Note(
      .konstantinou2018,
      """
      abstract read: 609 people, 55 % improved at 12 months (looked up 2026-11-29)
      """),
    Note(
      .lapVl,
      """
      excerpt read 2026-11-29 (stored copy): most lie in the middle section of the muscle
      """),
    Note(
      .leapProtocol2016,
      """
      abstract and table 3 (exercise dose by week) read (looked up 2026-11-29)
      """),
    Note(
      .lehecka2017,
      """
      abstract read in part: heel closer to the seat (knee bent 135 degrees) works the buttock \
      more than the hamstring (looked up 2026-11-29)
      """),
    Note(
      .lfbQl,
      """
      excerpt read 2026-11-29 (stored copy): superficial points a hand-breadth from the spine, \
      at rib level and just below; deep points nearer the spine
      """),
    Note(
      .liddle2015,
      """
      first part of the abstract read (34 trials, 5121 women); results not seen (looked up \
      2026-11-29)
      """),
    Note(
      .londonMarathonFnsf,
      """
      page seen: gradual hip or groin pain with running: stop and seek medical attention \
      (looked up 2026-11-29)
      """),
    Note(
      .lowEcc2013,
      """
      abstract read: 26 older men, light lowering work 7 days before lessened soreness and \
      loss of strength (looked up 2026-11-29)
      """),
    Note(
      .massagelibraryHamstrings,
      """
      excerpt read 2026-11-29 (stored copy): points from the middle toward the lower end of \
      all three hamstrings
      """),
    Note(
      .massageOsteoporosis,
      """
      page seen: no deep tissue work, strong compression or mobilisation near spine, hips, \
      wrists; not over fresh fractures or surgical sites unless cleared (looked up 2026-11-29)
      """),
    Note(
      .massageRisksList,
      """
      pages seen: massage may not be appropriate with bleeding disorders or blood thinners, \
      clots, fractures, severe osteoporosis; discuss with your doctor (looked up 2026-11-29)
      """),
    Note(
      .massagetodayRectus,
      """
      excerpt read 2026-11-29 (stored copy): points in the lowest part of the muscle refer \
      across the low back and sacroiliac area on both sides
      """),
    Note(
      .matsuwaka2018,
      """
      abstract read: no one exercise better; bending-forward core work, stretch, aerobic \
      (looked up 2026-11-29)
      """),
    Note(
      .medscapePiriformis,
      """
      answer read: no long sitting, stretch 2-3 times a day and before sport, no direct knocks \
      to the buttock (looked up 2026-11-29)
      """),
    Note(
      .mjpQuadriceps,
      """
      excerpt read 2026-11-29 (stored copy): rectus femoris point under the ASIS at about the \
      height of the pubic bone
      """),
    Note(
      .mjpSoleus,
      """
      excerpt read 2026-11-29 (stored copy): three points: lower outer part just above the \
      tendon (sacroiliac pattern), uppermost part (calf), lowest part beside and above the \
      Achilles tendon (heel)
      """),
    Note(
      .mkuhSij,
      """
      leaflet read: stand evenly, knees together in the car, knee to chest, bent-knee fall-out \
      (looked up 2026-11-29)
      """),
    Note(
      .moderncareMeralgia,
      """
      page read in a search excerpt: belts, wallet, heavy load on the thigh, long standing or \
      walking (looked up 2026-11-29)
      """),
    Note(
      .morningsideQf,
      """
      excerpt read 2026-11-29 (stored copy): extent of the muscle: from sit-bone to the ridge \
      behind the trochanter; no place of the point
      """),
    Note(
      .mortonsfootRf,
      """
      excerpt read 2026-11-29 (stored copy): main point just below the ASIS
      """),
    Note(
      .mskdorsetBack,
      """
      page read in a search excerpt: a couple of weeks, up to 6-12; little and often; knee to \
      chest (looked up 2026-11-29)
      """),
    Note(
      .mskkeyPiriformis,
      """
      excerpt read 2026-11-29 (stored copy): sorest place one third to one half of the way \
      from the S2 crest to the side of the trochanter
      """),
    Note(
      .naPopliteus,
      """
      excerpt read 2026-11-29 (stored copy): runs from the outer side of the thigh bone down \
      to the inner side of the shin bone, deep to the calf muscle
      """),
    Note(
      .narita2011Ta,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 16 legs; 68 % of nerve entries in the \
      upper third from fibular head to outer ankle, the thickest at 4.2 cm (14 %)
      """),
    Note(
      .ncaPgp,
      """
      leaflet read in a search excerpt: rest more often but stay active, even weight, no \
      standing on one leg, no straddling, pillow between the knees (looked up 2026-11-29)
      """),
    Note(
      .nccihMassage,
      """
      copy seen: people with bleeding disorders, low platelets or on anticoagulants should \
      avoid forceful and deep tissue massage; none over a tumour unless the clinician agrees; \
      pregnancy: ask first (looked up 2026-11-29)
      """),
    Note(
      .needlePiriformis2022,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 14 muscles; lateral needle met \
      piriformis in 3 and the nerve in 0, midpoint 11 and 3, medial 11 and 11
      """),
    Note(
      .neeHip,
      """
      page read in a search excerpt: heat 15-20 minutes, pharmacist, physiotherapist when not \
      better over six weeks (looked up 2026-11-29)
      """),
    Note(
      .ng41Notebook,
      """
      page seen: 65 or over with spine pain; fall over 3 metres; axial load such as landing on \
      feet or buttocks; vehicle, bicycle or horse accidents; osteoporosis or steroids; \
      abnormal nerve signs (looked up 2026-11-29)
      """),
    Note(
      .nhsBackExercises,
      """
      copy of the page read in a search excerpt: bottom to heels, knee rolls, daily; eases in \
      2 weeks, gone in about 4 to 6 (looked up 2026-11-29)
      """),
    Note(
      .nhsBackPain,
      """
      copies seen: 999 for pain, tingling, weakness or numbness in both legs, numb genitals or \
      buttocks, difficulty peeing, loss of control, chest pain, serious accident; 111 for high \
      temperature, weight loss, lump, worse at night (looked up 2026-11-29)
      """),
    Note(
      .nhsBackTreatment,
      """
      page read in a search excerpt: keep moving, no waiting until pain-free, pharmacist \
      (looked up 2026-11-29)
      """),
    Note(
      .nhsBalance,
      """
      page read: sideways walking, heel-to-toe, one-leg stand, step-up; near a wall, at least \
      twice a week (looked up 2026-11-29)
      """),
  ]
}
