import Evidence

extension ReadingNotes {
  static let partG: [Note] = [
    Note(
      .abbottIliopsoas,
      """
      excerpt read 2026-11-29 (stored copy): iliacus: reach with the fingers inside the hip \
      bone from the front tip down to the groin crease; psoas: from the navel move some inches \
      to the side
      """),
    Note(
      .abbottVi,
      """
      excerpt read 2026-11-29 (stored copy): vastus intermedius point deep in the middle of \
      the front of the thigh
      """),
    Note(
      .ahcpr14,
      """
      table seen: minor trauma or even strenuous lifting in an older or possibly osteoporotic \
      person; bladder: retention, increased frequency, overflow (looked up 2026-11-29)
      """),
    Note(
      .akamatsu2017Gmax,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 20 muscles; described points match \
      where nerves enter the muscle; figures not seen
      """),
    Note(
      .akamatsu2022Ta,
      """
      excerpt read 2026-11-29 (stored copy): abstract: five cadavers; most nerve entries in \
      the two upper areas, as the described points
      """),
    Note(
      .albertaMeralgia,
      """
      page read in a search excerpt: loose clothes, weight, a few months, when to call (looked \
      up 2026-11-29)
      """),
    Note(
      .ammendolia2018,
      """
      abstract and highlights read: 104 people, 6 weeks, 81 % of the full programme reached \
      the walking gain at 12 months (looked up 2026-11-29)
      """),
    Note(
      .an2010Hamstring,
      """
      excerpt read 2026-11-29 (stored copy): from sit-bone (0 %) to inner epicondyle: biceps \
      long head endings 40-73, short head 59-80, semitendinosus 19-37 and 57-79, \
      semimembranosus 56-89; authors not on the page seen, year from the PubMed number or a \
      citing page
      """),
    Note(
      .anglianDgs,
      """
      page read in a search excerpt: no controlled trial of physiotherapy found; same care as \
      other muscle and joint pain (looked up 2026-11-29)
      """),
    Note(
      .apterDisc,
      """
      page read in a search excerpt: break up sitting, no heavy lifting early in the morning; \
      clinic opinion (looked up 2026-11-29)
      """),
    Note(
      .askling2014,
      """
      abstract read: 56 athletes, mean 49 against 86 days to full training (looked up \
      2026-11-29)
      """),
    Note(
      .atlanticClot,
      """
      page seen: five-hour flight and a run; both calves tight, the left did not ease; no \
      redness or swelling; clot (looked up 2026-11-29)
      """),
    Note(
      .backclinicFacet,
      """
      page read in a search excerpt: worse bending back, twisting, long standing; clinic \
      opinion (looked up 2026-11-29)
      """),
    Note(
      .backDeficitPathway,
      """
      page seen: new or progressive neurological deficit: urgent, same day; suspected \
      osteoporotic fracture: GP arranges X-ray; infection: same day (looked up 2026-11-29)
      """),
    Note(
      .berkshireHipOa,
      """
      leaflet read in a search excerpt: loads, sitting 20-30 minutes, heat, breaststroke, \
      saddle height (looked up 2026-11-29)
      """),
    Note(
      .blessedRectus,
      """
      excerpt read 2026-11-29 (stored copy): rectus abdominis points often below the navel
      """),
    Note(
      .bmas2026,
      """
      excerpt read 2026-11-29 (stored copy): the marks in the trigger point manual were \
      examples of common places, never meant as the only ones
      """),
    Note(
      .bmjBpCesApproach,
      """
      excerpt seen: recent onset (<14 days) or deterioration; bladder or bowel disturbance, \
      sensory changes matter most; motor weakness of both legs; hospital within hours (looked \
      up 2026-11-29)
      """),
    Note(
      .bmjBpTorsion,
      """
      excerpt seen: acute severe pelvic or abdominal pain in girls or women: urgent hospital \
      assessment; pain may go to back, flank or groin; vomiting 70 % (looked up 2026-11-29)
      """),
    Note(
      .bnssgAvn,
      """
      draft page seen: steroids, alcohol, sickle cell, trauma; groin pain, worse on load; \
      urgent referral when suspected (looked up 2026-11-29)
      """),
    Note(
      .bnssgCes14,
      """
      draft page seen: GIRFT: CES symptoms for more than 14 days need an urgent outpatient \
      referral and imaging; long-standing stenosis to musculoskeletal services (looked up \
      2026-11-29)
      """),
    Note(
      .bordersHernia,
      """
      page seen: A&E for sudden severe pain, being sick, cannot pass stool or wind, firm or \
      tender, cannot be pushed back; otherwise GP referral (looked up 2026-11-29)
      """),
    Note(
      .bordersHipOa,
      """
      leaflet read in a search excerpt: walking, swimming, cycling, weight, stick in the other \
      hand, little and often (looked up 2026-11-29)
      """),
    Note(
      .bremer2022Gt,
      """
      abstract read: exercise and education SMD 0.95 short, 0.60 medium, 0.46 long term for \
      pain (looked up 2026-11-29)
      """),
    Note(
      .bwGmedAbstract,
      """
      abstract read: one-leg squat 36.7, two-leg 9.4, one-leg bridge 33.2, two-leg 14.7 % MVIC \
      (looked up 2026-11-29)
      """),
    Note(
      .cary2019,
      """
      abstract read: 4 studies; side lying generally protective (looked up 2026-11-29)
      """),
    Note(
      .cesWarningCard,
      """
      page seen: altered feeling on wiping, increasing difficulty to urinate or to stop the \
      flow, no feeling of passing urine, not knowing when the bladder is full, leaking, no \
      feeling of stool, loss in sex (looked up 2026-11-29)
      """),
    Note(
      .chtPht,
      """
      page read in a search excerpt: where it hurts, when to seek advice (looked up \
      2026-11-29)
      """),
    Note(
      .clarkVf2016,
      """
      abstract seen: older age, earlier fracture, short duration, crushing pain, relief on \
      lying down, no spread down the legs; AUC 0.85 (looked up 2026-11-29)
      """),
    Note(
      .coccydyniaSelfcare,
      """
      page read in a search excerpt: cushion, leaning forward, loose clothes, warm and cold \
      packs, laxatives (looked up 2026-11-29)
      """),
    Note(
      .crystal2005Adductors,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 20 legs, symphysis (0 %) to inner knee \
      joint line: adductor longus 31, brevis 22, magnus 38, gracilis 44 %; authors not on the \
      page seen, year from the PubMed number or a citing page
      """),
    Note(
      .ctmSciatica,
      """
      page read in full excerpt: do and do not, cushion, heat packs but no hot-water bottle, 4 \
      to 6 weeks, when to see a GP (looked up 2026-11-29)
      """),
    Note(
      .cuhPgp,
      """
      leaflet read in a search excerpt: one leg, stairs, turning in bed; 1 in 5; settles after \
      birth in most, 7 % go on (looked up 2026-11-29)
      """),
    Note(
      .dahm2010,
      """
      abstract read: small gain from staying active in back pain (SMD 0.22 and 0.29); little \
      or no difference in sciatica (looked up 2026-11-29)
      """),
    Note(
      .devonHernia,
      """
      page seen: all groin hernias in women are referred urgently; femoral hernias in men \
      referred (looked up 2026-11-29)
      """),
    Note(
      .dubois2020,
      """
      editorial read in a search excerpt: protect 1-3 days, early load without more pain, \
      doubt about ice and anti-inflammatories (looked up 2026-11-29)
      """),
  ]
}
