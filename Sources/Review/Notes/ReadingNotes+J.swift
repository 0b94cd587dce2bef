import Evidence

extension ReadingNotes {
  static let partJ: [Note] = [
    Note(
      .nhsCoccydynia,
      """
      copy seen: often improves in weeks with simple measures; injury is a common cause; GP if \
      it does not (looked up 2026-11-29)
      """),
    Note(
      .nhsCompartment,
      """
      copy seen: sudden severe pain: 999; pain, numbness or swelling that keeps coming with \
      exercise: GP; older copy: pain much worse than expected, more on stretching (looked up \
      2026-11-29)
      """),
    Note(
      .nhsDvtRisk,
      """
      copy seen: over 60, earlier DVT, pill or HRT, cancer, hospital or bed, journey over 3 \
      hours, pregnant or 6 weeks after a birth; a second copy: throbbing or cramping pain in \
      one calf or thigh, more on walking or standing (looked up 2026-11-29)
      """),
    Note(
      .nhsinformBackEx,
      """
      page read in a search excerpt: 5 repeats 3 times a day, add 1-2, stop when worse, two \
      weeks; knee rolls, pelvic tilt, back bends (looked up 2026-11-29)
      """),
    Note(
      .nhsinformBalance,
      """
      page read in a search excerpt: 30-second one-leg test with support to choose the level \
      (looked up 2026-11-29)
      """),
    Note(
      .nhsinformSoreness,
      """
      page read in a search excerpt: aching stops in 2 to 5 days, ice, massage, light stretch, \
      GP after 5 days (looked up 2026-11-29)
      """),
    Note(
      .nhsPad,
      """
      page seen: ache on walking that goes within minutes of rest, calf, thigh, hip or \
      buttock; see a GP for recurring leg pain on exercise; sudden worsening needs immediate \
      care (looked up 2026-11-29)
      """),
    Note(
      .nhsPe,
      """
      copy seen: chest pain worse on breathing in; 999 for severe difficulty breathing, pain \
      in chest or upper back, very fast heart, passing out; urgent GP or 111 for sudden \
      difficulty breathing, coughing blood (looked up 2026-11-29)
      """),
    Note(
      .nhsPelvicPain,
      """
      copy seen: sudden pelvic pain for the first time: see your GP immediately; twisted or \
      burst cyst, infection, appendicitis (looked up 2026-11-29)
      """),
    Note(
      .nhsShingles,
      """
      copies seen: first signs tingling or painful skin, rash a few days later, one side only, \
      rarely pain without rash; urgent GP or 111 if you think you have it; treatment best \
      within 3 days of the rash (looked up 2026-11-29)
      """),
    Note(
      .nhsSprains,
      """
      page read in a search excerpt: first days, no heat or massage, 2 weeks, no hard exercise \
      up to 8 weeks, pharmacist (looked up 2026-11-29)
      """),
    Note(
      .nhsWarmup,
      """
      page read: march 3 min, heel digs, knee lifts 30 s, knee bends 10; at least 6 minutes \
      (looked up 2026-11-29)
      """),
    Note(
      .niceNg158,
      """
      page seen: swollen OR painful leg is assessed; points for active cancer, paralysis or \
      plaster, bedridden 3 days or major surgery within 12 weeks, tenderness along deep veins, \
      earlier DVT; minus 2 for a likely other cause (looked up 2026-11-29)
      """),
    Note(
      .niceNg226,
      """
      recommendations read in secondary summaries (iatrox answer pages, news of the draft), \
      not on the NICE page (looked up 2026-11-29)
      """),
    Note(
      .nidirectEctopic,
      """
      page seen: contact GP if you might be pregnant, also without a positive test; 999 for \
      sharp sudden intense pain, dizziness, fainting, heavy bleeding (looked up 2026-11-29)
      """),
    Note(
      .oraTa,
      """
      excerpt read 2026-11-29 (stored copy): points in the upper third of the belly. Anonymous \
      site
      """),
    Note(
      .painalogGastroc4,
      """
      excerpt read 2026-11-29 (stored copy): two points on each belly; the upper outer one two \
      finger-widths below the knee joint
      """),
    Note(
      .painalogGmed,
      """
      excerpt read 2026-11-29 (stored copy): two fingers above and three to four fingers out \
      from the top of the cleft
      """),
    Note(
      .painalogGmin,
      """
      excerpt read 2026-11-29 (stored copy): anterior point about 2 cm below and behind the \
      front hip-bone tip
      """),
    Note(
      .painalogIliocostalis,
      """
      excerpt read 2026-11-29 (stored copy): four to five finger-widths from the spine by the \
      last ribs
      """),
    Note(
      .painalogPsoas,
      """
      excerpt read 2026-11-29 (stored copy): iliacus point by the front hip-bone tip; a second \
      by the groin crease at the front of the thigh; a third beside the navel
      """),
    Note(
      .painalogRf,
      """
      excerpt read 2026-11-29 (stored copy): four to five finger-widths below the front \
      hip-bone tip
      """),
    Note(
      .painalogSoleus,
      """
      excerpt read 2026-11-29 (stored copy): first point about four finger-widths above the \
      heel, toward the inner side
      """),
    Note(
      .painalogVl1,
      """
      excerpt read 2026-11-29 (stored copy): upper outer thigh, two to three finger-widths \
      below the side knob
      """),
    Note(
      .painalogVl4,
      """
      excerpt read 2026-11-29 (stored copy): two fingers above and three fingers outward of \
      the upper outer corner of the kneecap
      """),
    Note(
      .painalogVm1,
      """
      excerpt read 2026-11-29 (stored copy): inner front of the thigh just above the knee
      """),
    Note(
      .painMonitoring,
      """
      clinic summaries read: up to 5 of 10 allowed, settled by next morning; both groups \
      improved (looked up 2026-11-29)
      """),
    Note(
      .painscienceSpot12,
      """
      excerpt read 2026-11-29 (stored copy): a common spot at the upper outer origin of \
      gluteus maximus, at the top of the buttock; not one of the textbook three
      """),
    Note(
      .painscienceSpot6,
      """
      excerpt read 2026-11-29 (stored copy): common spot in gluteus medius and minimus: high \
      on the side of the hip, a little forward of the hip pocket
      """),
    Note(
      .palmer2019,
      """
      first part of the abstract read: 222 people; up to eight physiotherapy sessions over \
      five months; result not seen (looked up 2026-11-29)
      """),
    Note(
      .park2022Fibularis,
      """
      excerpt read 2026-11-29 (stored copy): abstract: five cadavers; about 12 nerve branches, \
      all into the two upper areas (67 % into the first)
      """),
    Note(
      .phtLeaflet2018,
      """
      leaflet read in a search excerpt: what sets it off, 10 % steps, pain not over 3 of 10 \
      (looked up 2026-11-29)
      """),
    Note(
      .phtRichCommentary,
      """
      commentary read in a search excerpt: exercise physiotherapy and shockwave did alike over \
      time (looked up 2026-11-29)
      """),
    Note(
      .pinheiro2026Gmed,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 20 muscles; nerve entries gather in two \
      of four areas, as described points; orientation of the areas not seen
      """),
    Note(
      .pogoPht,
      """
      page read in a search excerpt: 3-12 months, cut-out foam for sitting, fewer hills and \
      stairs, no stretching; clinic opinion (looked up 2026-11-29)
      """),
    Note(
      .portsmouthSprains,
      """
      page read in a search excerpt: green, amber and red signs (looked up 2026-11-29)
      """),
  ]
}
