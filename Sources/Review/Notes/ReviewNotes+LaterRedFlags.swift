import Safety

extension ReviewNotes {
  static let laterRedFlags: [Note] = [
    Note(
      .redFlag(.walkLeg),
      """
      Added in version 2. Version 2: New. No pressing on buttock and legs until arteries were \
      checked.
      """),
    Note(
      .redFlag(.kidney),
      """
      Infection without stone added. Version 2: Asked where back, flank, belly, groin or hip is \
      drawn; level kept.
      """),
    Note(
      .redFlag(.groinOrgan),
      """
      Added in review. Version 2: Three items with their own short lines; usual period or bowel \
      pain told apart.
      """),
    Note(
      .redFlag(.groinLump),
      """
      Added in version 2. Version 2: New. A hernia that slips back: clinician within days, no \
      pressing on belly and groin; hard, sore or stuck: emergency.
      """),
    Note(
      .redFlag(.earlyPregnancy),
      """
      Added after the mapping of published cases found no id for it. Version 2: Gate item; level \
      kept. Shown to everyone at the gate, as sex and age are not known yet; never to men later.
      """),
    Note(
      .redFlag(.lowBelly),
      """
      Added in version 2. Version 2: New. A woman who may or may not be pregnant; also appendix \
      in anyone. With vomiting, fainting or a possible pregnancy: emergency.
      """),
    Note(
      .redFlag(.rash),
      """
      Reworded: new rash only; a crusted old rash is past the medicine window. Version 2: The \
      time before the rash added: pain comes a few days earlier. Watch the skin, no pressing \
      there; spots: same day. A healed rash with pain is within days, as the old note said.
      """),
    Note(
      .redFlag(.stressBone),
      """
      The wording invited a hop test. "Recently had a baby" with pain on standing would catch \
      ordinary pelvic-girdle pain; narrowed. Version 2: Runners' own words added (landing, \
      hopping), and shin and foot as within days.
      """),
    Note(
      .redFlag(.hipBlock),
      """
      Locking or giving way without injury is not same-day in ordinary practice. Version 2: \
      Short line; asked where hip, groin, buttock or thigh is drawn.
      """),
    Note(
      .redFlag(.woundAfterOp),
      """
      Added in version 2. Version 2: New. Asked right after a yes to an operation.
      """),
    Note(
      .redFlag(.hipBoneRisk),
      """
      Added in version 2. Version 2: New. Deep hip or groin pain with a cause of avascular \
      necrosis; a yes to steroid tablets counts here too.
      """),
    Note(
      .redFlag(.compartment),
      """
      Checked: kept. Version 2: Muscle soreness was ticked: one question tells agony from \
      soreness and from the kind that only comes in sport (GP).
      """),
    Note(
      .redFlag(.pop),
      """
      Added in review. Version 2: Asked where buttock, hip or leg is drawn; level kept.
      """),
    Note(
      .redFlag(.thinnerBleed),
      """
      Added in review. Reworded: a mild ache after work is not a yes; "strong" alone misfired. \
      Version 2: Asked right after a yes to blood thinners or a bleeding illness, of everybody \
      who says yes; level kept.
      """),
    Note(
      .redFlag(.inflammatory),
      """
      It read as any one feature; the published rule needs two or more of four. Version 2: Asked \
      after 12 weeks of back or buttock pain that began before 45, as the rule says; level kept.
      """),
    Note(
      .redFlag(.polymyalgia),
      """
      Added after the mapping of published cases found no id for it. Version 2: Pressing: before \
      'ok', now ask first (an illness that needs blood tests and steroids, half-linked with \
      giant-cell arteritis).
      """),
    Note(
      .redFlag(.newMedicine),
      """
      Added after the mapping of published cases found no id for it. Version 2: Short line; \
      level kept.
      """),
    Note(
      .redFlag(.bleedPregnancy),
      """
      Early-pregnancy emergency added. Bleeding together with pain or tightenings is an \
      emergency at any stage (placenta, early labour). Version 2: Three items, each with its own \
      level. Constant belly pain raised to emergency (was same-day unless bleeding).
      """),
    Note(
      .redFlag(.child),
      """
      Limp and fever rules added. Version 2: The age field answers it; asked only when no age is \
      given.
      """),
    Note(
      .redFlag(.notImproving),
      """
      Six weeks of pain alone sent everyone with long-standing pain; NICE and NHS use not \
      improving, worse, or limiting. Version 2: Asked from two weeks of pain on; level kept.
      """),
  ]
}
