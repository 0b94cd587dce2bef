import Atlas
import Safety

extension ReviewNotes {
  static let causes: [Note] = [
    Note(
      .mimic(.radiculopathyL4),
      """
      Shin raised (L4 skin area); groin and lower inner thigh added because no L2-L3 root is \
      listed.
      """),
    Note(
      .mimic(.radiculopathyL2L3),
      """
      Added after the mapping of published cases found only a neighbouring id.
      """),
    Note(
      .mimic(.radiculopathyL5),
      """
      Back of thigh, outer ankle, sole and SI area added as spillover (drawings leave the \
      dermatome in most).
      """),
    Note(
      .mimic(.radiculopathyS1),
      """
      Outer leg and upper outer buttock added as spillover.
      """),
    Note(
      .mimic(.spinalStenosis),
      """
      Upper outer buttock and SI area added as spillover. Bladder or saddle change was only \
      'urgent'; it is an emergency.
      """),
    Note(
      .mimic(.sacroiliacJoint),
      """
      Lower lumbar raised: the file itself quotes 72 % lumbar referral (slipman-2000, from \
      knowledge). It must still be mainly below L5.
      """),
    Note(
      .mimic(.pelvicGirdlePregnancy),
      """
      Area runs to the gluteal fold (vleeming-2008): lower inner buttock and sacrum added.
      """),
    Note(
      .mimic(.facetJoint),
      """
      SI area, outer buttock and groin added as spillover (low facets).
      """),
    Note(
      .mimic(.hipOsteoarthritis),
      """
      Shin added: 22 % below the knee in lesher-2008. Text says routine; the level word 'within \
      days' kept as the cautious side.
      """),
    Note(
      .mimic(.hipImpingementLabral),
      """
      Added after the mapping of published cases found only a neighbouring id.
      """),
    Note(
      .mimic(.proximalHamstring),
      """
      Avulsion moved from within days to same or next day.
      """),
    Note(
      .mimic(.deepGluteal),
      """
      Outer leg, lower calf and top of foot added as spillover (fibular part of the nerve).
      """),
    Note(
      .mimic(.muscleTear),
      """
      Added after the mapping of published cases found only a neighbouring id.
      """),
    Note(
      .mimic(.axialSpondyloarthritis),
      """
      Lower inner buttock, upper lumbar and groin (hip involvement) added as spillover.
      """),
    Note(
      .mimic(.stressFracture),
      """
      Inner thigh and knee added (thigh-bone neck refers there); the two sites are now also \
      given apart.
      """),
    Note(
      .mimic(.vertebralFracture),
      """
      Girdle spread of T12-L1 breaks and pelvic breaks added as spillover; sites also given \
      apart.
      """),
    Note(
      .mimic(.hipFracture),
      """
      Added in review: the list had vertebral, pelvic and stress fractures but no broken hip.
      """),
    Note(.mimic(.avascularNecrosis), "Inner thigh added."),
    Note(.mimic(.vascularClaudication), "Changed: findings, sources."),
    Note(
      .mimic(.acuteLimbIschaemia),
      """
      Added after the mapping of published cases found only a neighbouring id.
      """),
    Note(
      .mimic(.dvt),
      """
      Front of thigh and lower inner ankle added (iliofemoral and whole-leg clots). 5/17/53 % \
      are not the 1997 paper's figures: source corrected.
      """),
    Note(
      .mimic(.renalColic),
      """
      NHS page added: infection without collapse is urgent today; fever with a stone, pregnancy \
      or drowsiness is emergency.
      """),
    Note(
      .mimic(.endometriosis),
      """
      Added after the mapping of published cases found only a neighbouring id.
      """),
    Note(.mimic(.shingles), "Buttock and thigh bands (lumbar and sacral) added."),
    Note(.mimic(.caudaEquina), "Lower back of thigh added (both legs)."),
    Note(.mimic(.malignancy), "Buttock and hip spread added as spillover."),
    Note(
      .mimic(.septicHip),
      """
      Knee, inner thigh and lower outer buttock added (hip joint pain); hip and SI sites given \
      apart.
      """),
    Note(
      .mimic(.psoasAbscess),
      """
      Added after the mapping of published cases found only a neighbouring id.
      """),
    Note(.mimic(.nonSpecific), "Sacrum added as spillover."),
  ]
}
