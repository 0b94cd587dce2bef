import Safety

extension ReviewNotes {
  static let contraindications: [Note] = [
    Note(
      .contraindication(.anticoagulant),
      """
      Groin and belly added. Version 2: Was 'lighter' for all. NCCIH: no forceful or deep tissue \
      work on anticoagulants or with low platelets; the usual lists say ask your doctor. Firm \
      pressing on a knot IS deep work, so the default is now ask first. 'Lighter' (ache at most \
      4, hands only, 30 s, never groin or belly) after a clinician or pharmacist said yes, or \
      for low-dose aspirin alone. Ask is one phone call; a muscle bleed is rare but serious.
      """),
    Note(
      .contraindication(.dvt),
      """
      Version 2: Set by the clot flags (also calf-clot); asked itself in the clot line before \
      pressing. Limit kept.
      """),
    Note(
      .contraindication(.pastClot),
      """
      Question added. Version 2: With a thinner as well (a clot under treatment): ask first \
      anywhere.
      """),
    Note(
      .contraindication(.varicose),
      """
      Question added. Same-day rule added. Version 2: Short line, stage and rule added; limit \
      kept.
      """),
    Note(
      .contraindication(.artery),
      """
      Question added. Version 2: Legs added until the arteries were checked (walk-leg).
      """),
    Note(
      .contraindication(.fracture),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.osteoporosis),
      """
      Question added. Version 2: Was 'lighter'. With back, pelvis or hip pain: ask first, no \
      pressing on the spine. From 75 on 'lighter' holds by age, without a question (the old \
      condition said 'over 75 and slim').
      """),
    Note(
      .contraindication(.cancer),
      """
      Question added. Version 2: Asked in the cancer question; limit kept.
      """),
    Note(
      .contraindication(.skin),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.localInflammation),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.fever),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.pregnancy),
      """
      Question added. Positions, pressure and complicated pregnancy added; the trials studied \
      relaxation massage from 12 weeks, not deep pressure. Version 2: Limit kept; asked of \
      everybody not known to be male, up to 60.
      """),
    Note(
      .contraindication(.hipReplacement),
      """
      Question added. Early phase spelled out; tests named. Version 2: Asked after the drawing, \
      before any test position; limit kept.
      """),
    Note(
      .contraindication(.surgery),
      """
      Question added. Version 2: 8 weeks became 3 months: NICE gives the clot point to major \
      surgery within 12 weeks.
      """),
    Note(
      .contraindication(.operatedPlace),
      """
      Added in version 2. Version 2: New. The surgeon's or physiotherapist's word first; no \
      pressing there.
      """),
    Note(
      .contraindication(.sensation),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.diabetes),
      """
      Question added. Scope made clear. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.nerveSigns),
      """
      Question added. Version 2: Asked after the drawing; over six weeks: nerve-lasting (ask \
      first).
      """),
    Note(
      .contraindication(.abdominal),
      """
      Question added. Version 2: Asked before pressing near belly, groin or flank; a groin lump \
      sets it.
      """),
    Note(
      .contraindication(.kidney),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.heartBp),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.ulcerStent),
      """
      Question added. Stoma named; also no pressure on a bulge beside it. Version 2: Short line, \
      stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.bleedingMuscle),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.hypermobile),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.childConsent),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.eatingDrugs),
      """
      Question added. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.frailty),
      """
      Added in review. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.recentInjection),
      """
      Added in review. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.implant),
      """
      Added in review. Version 2: Short line, stage and rule added; limit kept.
      """),
    Note(
      .contraindication(.lymphoedema),
      """
      Added in review. Version 2: Short line, stage and rule added; limit kept.
      """),
  ]
}
