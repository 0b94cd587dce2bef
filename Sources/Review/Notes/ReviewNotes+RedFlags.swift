import Safety

extension ReviewNotes {
  static let redFlags: [Note] = [
    Note(
      .redFlag(.generalEmergency),
      """
      Added after the mapping of published cases found no id for it. Version 2: Split in eight. \
      'Trouble breathing' was ticked for a back spasm that hurts on breathing in; now one \
      question tells chest or upper-back pain and short breath (emergency), a low-back catch \
      with a clot risk (same day) and a plain low-back catch (told, not counted) apart. Painful \
      breath is asked again after the drawing when the back is drawn, as it once was a lung \
      clot.
      """),
    Note(
      .redFlag(.cauda),
      """
      "Both legs painful" alone caught sore muscles and old walking pain; new nerve-like pain \
      down both legs stays an emergency on its own (GIRFT, NHS). Reworded: newness named first, \
      so that an unchanged old leak, old erection trouble or years of walking ache is not \
      ticked. Version 2: Five items with their own words. Missing signs added: slow start, new \
      rush or frequency, not feeling the flow, feeling on wiping (a woman with real CES said no \
      because she was not wet). One question on newness keeps long-standing pelvic-floor trouble \
      out. The 3-month window is wider than GIRFT's 14 days on purpose. Walking ache of months \
      in both legs, before not counted, is now within days.
      """),
    Note(
      .redFlag(.weakBoth),
      """
      Checked: kept. Reworded: aching or tired thighs (exercise, a statin) are not loss of \
      power. Version 2: 'Need support when you walk' is gone: back spasm and leg-day soreness \
      ticked it (4 false emergencies). The question after a tick tells loss of power from pain, \
      with a small test lying down; one weak leg goes to the same-day question.
      """),
    Note(
      .redFlag(.footDrop),
      """
      Knee weakness (L3-L4) and the emergency case were missing. Version 2: New foot drop stays \
      same-day (hospital pathway and red-flag list). Long-standing weakness, before not counted, \
      is within days when nobody has looked. Giving way from pain is within days.
      """),
    Note(
      .redFlag(.nerveLasting),
      """
      Added in version 2. Version 2: New. Asked right after a yes to tingling, numbness or \
      weakness. Nerve signs for six weeks: clinician within days; pressing ask first, not ok.
      """),
    Note(
      .redFlag(.trauma),
      """
      Hip fracture named; emergency signs listed. A small slip in a young person is no longer a \
      yes. Reworded: recent, and high force; a slip on the level under 65 is not a yes. Version \
      2: 'Stairs' is gone from the words; a slide of a few steps onto the tail bone, walking, \
      under 65, is told and not counted. Landing on feet or bottom with a sore mid-spine stays \
      same-day (NICE counts it as a dangerous mechanism). 'Over 65' is now '65 and over'.
      """),
    Note(
      .redFlag(.steroidOsteoporosis),
      """
      Note turned into a rule. Follow-up question worded. Version 2: Pressing: before 'lighter'. \
      Now no pressing on spine, sacrum and ribs; with the back, pelvis, hip or groin drawn ask \
      first, until a clinician has said that no bone is broken. Elsewhere lighter.
      """),
    Note(
      .redFlag(.suddenSpine),
      """
      Added in version 2. Version 2: New. At 55 and over, or with thin bones: no pressing on \
      back and pelvis until a clinician has looked; with a risk, or at 70, or unable to turn in \
      bed: same day.
      """),
    Note(
      .redFlag(.cancerHistory),
      """
      Figure kept; NICE timing added. Bone-seeking cancers, known bone spread and hip or other \
      bone pain added to the raise. Version 2: Short line. Also sets the contraindication cancer \
      when under treatment or in the bones.
      """),
    Note(
      .redFlag(.weightLoss),
      """
      Version 2: Short line; pressing ask first, as the app already does.
      """),
    Note(
      .redFlag(.nightGrowing),
      """
      Version 2: Asked from a week of pain on: growing 'week by week' cannot be known before.
      """),
    Note(
      .redFlag(.growingLump),
      """
      Added after the mapping of published cases found no id for it. Version 2: Short line; \
      level kept.
      """),
    Note(
      .redFlag(.fever),
      """
      A past cold or weak immunity alone gave same-day: risk alone is now within days \
      (infection-risk). Version 2: Measured and named: feeling ill or sweating with pain was \
      ticked. Feeling ill without a measurement still counts. Spinal infection without fever is \
      caught by infection-risk and night-growing.
      """),
    Note(
      .redFlag(.spreadingSkin),
      """
      Added after the mapping of published cases found no id for it. Version 2: Gate line; level \
      kept.
      """),
    Note(
      .redFlag(.infectionRisk),
      """
      Added in review. Version 2: Short line; level kept.
      """),
    Note(
      .redFlag(.septicJoint),
      """
      Swollen or red hip and replaced joints added. Version 2: The gate line also catches a hip \
      too sore to move without fever; one question sends that to the same-day hip question. With \
      fever: emergency as before.
      """),
    Note(
      .redFlag(.aneurysm),
      """
      Sudden tearing pain with faintness is an emergency at any age; a throbbing lump without \
      pain is same-day. Reworded: a known aneurysm with new pain counts without a lump. Version \
      2: Three items. The lump is asked after the drawing (back or belly drawn, 50 and over; \
      before: over 55). A back that locked on bending is told apart under 55; from 55 on it \
      stays same-day.
      """),
    Note(
      .redFlag(.dvt),
      """
      Risk factors alone (surgery, trip, cancer) gave same-day; signs are now asked, risks only \
      raise them. Skin tone wording added. Version 2: NHS words for pain without swelling added. \
      Old, explained swelling told apart. Pain without swelling but with a risk has its own \
      flag: calf-clot.
      """),
    Note(
      .redFlag(.calfClot),
      """
      Added in version 2. Version 2: New. One-sided calf pain for days without swelling plus a \
      risk: three of six lay stories had no swelling.
      """),
    Note(
      .redFlag(.coldLeg),
      """
      Checked: kept. Version 2: One question on newness: under two weeks, or worse within two \
      weeks, is acute by convention. Long-standing poor circulation becomes within days, not an \
      emergency.
      """),
    Note(
      .redFlag(.footRestPain),
      """
      Added after the mapping of published cases found no id for it. Version 2: Asked where foot \
      or lower leg is drawn, or arteries or diabetes are known. Level kept (guidance allows two \
      weeks; stricter on purpose).
      """),
  ]
}
