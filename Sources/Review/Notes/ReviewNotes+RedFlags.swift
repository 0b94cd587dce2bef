import Safety

extension ReviewNotes {
  static let redFlags: [Note] = [
    Note(
      .redFlag(.generalEmergency),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .redFlag(.cauda),
      """
      "Both legs painful" alone caught sore muscles and old walking pain; new nerve-like pain \
      down both legs stays an emergency on its own (GIRFT, NHS). Reworded: newness named first, \
      so that an unchanged old leak, old erection trouble or years of walking ache is not \
      ticked.
      """),
    Note(
      .redFlag(.weakBoth),
      """
      Checked: kept. Reworded: aching or tired thighs (exercise, a statin) are not loss of \
      power.
      """),
    Note(
      .redFlag(.footDrop),
      """
      Knee weakness (L3-L4) and the emergency case were missing.
      """),
    Note(
      .redFlag(.trauma),
      """
      Hip fracture named; emergency signs listed. A small slip in a young person is no longer a \
      yes. Reworded: recent, and high force; a slip on the level under 65 is not a yes.
      """),
    Note(
      .redFlag(.steroidOsteoporosis),
      """
      Note turned into a rule. Follow-up question worded.
      """),
    Note(
      .redFlag(.cancerHistory),
      """
      Figure kept; NICE timing added. Bone-seeking cancers, known bone spread and hip or other \
      bone pain added to the raise.
      """),
    Note(
      .redFlag(.growingLump),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .redFlag(.fever),
      """
      A past cold or weak immunity alone gave same-day: risk alone is now within days \
      (infection-risk).
      """),
    Note(
      .redFlag(.spreadingSkin),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(.redFlag(.infectionRisk), "Added in review."),
    Note(.redFlag(.septicJoint), "Swollen or red hip and replaced joints added."),
    Note(
      .redFlag(.aneurysm),
      """
      Sudden tearing pain with faintness is an emergency at any age; a throbbing lump without \
      pain is same-day. Reworded: a known aneurysm with new pain counts without a lump.
      """),
    Note(
      .redFlag(.dvt),
      """
      Risk factors alone (surgery, trip, cancer) gave same-day; signs are now asked, risks only \
      raise them. Skin tone wording added.
      """),
    Note(.redFlag(.coldLeg), "Checked: kept."),
    Note(
      .redFlag(.footRestPain),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(.redFlag(.kidney), "Infection without stone added."),
    Note(.redFlag(.groinOrgan), "Added in review."),
    Note(
      .redFlag(.earlyPregnancy),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .redFlag(.rash),
      """
      Reworded: new rash only; a crusted old rash is past the medicine window.
      """),
    Note(
      .redFlag(.stressBone),
      """
      The wording invited a hop test. "Recently had a baby" with pain on standing would catch \
      ordinary pelvic-girdle pain; narrowed.
      """),
    Note(
      .redFlag(.hipBlock),
      """
      Locking or giving way without injury is not same-day in ordinary practice.
      """),
    Note(.redFlag(.compartment), "Checked: kept."),
    Note(.redFlag(.pop), "Added in review."),
    Note(
      .redFlag(.thinnerBleed),
      """
      Added in review. Reworded: a mild ache after work is not a yes; "strong" alone misfired.
      """),
    Note(
      .redFlag(.inflammatory),
      """
      It read as any one feature; the published rule needs two or more of four.
      """),
    Note(
      .redFlag(.polymyalgia),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .redFlag(.newMedicine),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .redFlag(.bleedPregnancy),
      """
      Early-pregnancy emergency added. Bleeding together with pain or tightenings is an \
      emergency at any stage (placenta, early labour).
      """),
    Note(.redFlag(.child), "Limp and fever rules added."),
    Note(
      .redFlag(.notImproving),
      """
      Six weeks of pain alone sent everyone with long-standing pain; NICE and NHS use not \
      improving, worse, or limiting.
      """),
  ]
}
