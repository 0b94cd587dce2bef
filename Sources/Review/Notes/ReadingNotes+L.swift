import Evidence

extension ReadingNotes {
  static let partL: [Note] = [
    Note(
      .tsVol2Ch15,
      """
      excerpt read 2026-11-29 (stored copy): adductor magnus: first point area in the middle \
      of the muscle, second in its upper end. Online copy, licence doubtful; cite the book \
      only
      """),
    Note(
      .tsVol2Ch22,
      """
      excerpt read 2026-11-29 (stored copy): first point 3 cm below the end of the calf belly \
      or 14 cm above the heel; third a little higher or outer, by the lower end of the calf \
      belly; second high. Seen as an excerpt of an online copy whose licence is doubtful; cite \
      the book, do not link the copy
      """),
    Note(
      .tsVol2Ch7,
      """
      excerpt read 2026-11-29 (stored copy): opening of the chapter seen as an excerpt of an \
      online upload whose licence is doubtful; cite the book, do not link the upload
      """),
    Note(
      .uhbMidwife,
      """
      page seen: spotting, fluid, swelling: call the unit; 999 for heavy bleeding, clots, or \
      sharp or constant belly pain that does not come in waves (looked up 2026-11-29)
      """),
    Note(
      .uhgPgp,
      """
      page read in a search excerpt: active within pain limits, sit to dress, pillow between \
      the knees and under the bump (looked up 2026-11-29)
      """),
    Note(
      .vanDyk2019,
      """
      abstract read: 8459 athletes, risk ratio 0.49 (0.32-0.74) (looked up 2026-11-29)
      """),
    Note(
      .walesCoccydynia,
      """
      page read in a search excerpt: weeks or months, when to see a GP (looked up 2026-11-29)
      """),
    Note(
      .walesGca,
      """
      page seen: headache, sore temples, jaw pain, vision problems: advice now; with vision \
      trouble same-day eye department; half of them also have polymyalgia (looked up \
      2026-11-29)
      """),
    Note(
      .walesSciatica,
      """
      page seen: GP when not better after a few weeks at home, getting worse, or stopping \
      normal activity; A&E for sciatica on both sides, weakness or numbness in both legs that \
      is severe or getting worse, saddle numbness (looked up 2026-11-29)
      """),
    Note(
      .wall2016,
      """
      table read: avoid deep bend with leg across and turned in; relative rest; individual, \
      supervised, step-wise exercise (looked up 2026-11-29)
      """),
    Note(
      .webmanmedCoccygeus,
      """
      excerpt read 2026-11-29 (stored copy): extent of the muscle: from the ischial spine to \
      the tail bone and lowest sacrum; no place of the point
      """),
    Note(
      .webmanmedLongissimus,
      """
      excerpt read 2026-11-29 (stored copy): two points: upper at the height of the 11th rib \
      slightly outward of its head; lower at the height of the 12th rib over its head
      """),
    Note(
      .whoActivity2020Summary,
      """
      summary read: 150-300 minutes, strength 2 days, balance and strength 3 days for older \
      people (looked up 2026-11-29)
      """),
    Note(
      .whoLbp2023Summary,
      """
      list of recommendations read: exercise, education, massage may be offered; belts and \
      traction should not (looked up 2026-11-29)
      """),
    Note(
      .whysPiriformis,
      """
      excerpt read 2026-11-29 (stored copy): half way between outer edge of the sacrum and the \
      side knob. Anonymous page
      """),
    Note(
      .won2012Adductors,
      """
      excerpt read 2026-11-29 (stored copy): abstract: densest 30-50 % (adductor longus) and \
      40-50 % (gracilis) down the thigh from the level of the ASIS
      """),
    Note(
      .wuGlutealNerves,
      """
      excerpt read 2026-11-29 (stored copy): abstract: in the three gluteal muscles the \
      nerve-dense zone is an arc through the middle of the buttock; the strip just under the \
      iliac crest is nerve-poor
      """),
    Note(
      .xieHipAdductors,
      """
      excerpt read 2026-11-29 (stored copy): pectineus, gracilis and adductor brevis: endings \
      densest in the middle of the belly; adductor magnus: middle and lower belly
      """),
    Note(
      .yi2021Piriformis,
      """
      excerpt read 2026-11-29 (stored copy): abstract: 15 specimens; nerve entry in the first \
      fifth from sacrum border to trochanter, endings densest from one to two fifths, tendon \
      from two fifths outward
      """),
    Note(
      .yi2021Sartorius,
      """
      excerpt read 2026-11-29 (stored copy): abstract: densest 20-40 % and 60-80 % from ASIS \
      to inner epicondyle
      """),
    Note(
      .yi2024Gmax,
      """
      excerpt read 2026-11-29 (stored copy): abstract: nerve endings densest at 40-70 % of the \
      upper, 30-60 % of the middle and 40-70 % of the lower part, that is in the middle of the \
      belly
      """),
    Note(
      .yi2024Vm,
      """
      excerpt read 2026-11-29 (stored copy): abstract: densest in tenths 6-9 of the line from \
      ASIS to the top of the kneecap
      """),
    Note(
      .yorkCes,
      """
      page seen: saddle change, incontinence or retention of less than 3 months needs \
      immediate action; constipation alone does not (often codeine); ask whether the GP can \
      explain the sign otherwise (looked up 2026-11-29)
      """),
  ]
}
