import Atlas

extension ReviewNotes {
  static let questions: [Note] = [
    Note(
      .question(.bothSides),
      """
      The note asked for a bladder, bowel or saddle change as well; UK pathways do not.
      """),
    Note(.question(.weakness), "Changed: note."),
    Note(.question(.squat), "Changed: skip_when."),
    Note(.question(.singleLegStand), "Changed: skip_when."),
    Note(.question(.pregnancy), "Changed: note."),
    Note(.question(.steroidCancer), "More than one answer may be true."),
    Note(.question(.legSwollen), "Wording as in the safety entries."),
    Note(.question(.pulsingBelly), "Wording as in the safety entries."),
    Note(.question(.flankWaves), "Levels named."),
    Note(.question(.oneFinger), "Added in review."),
    Note(.question(.straightLeg), "Added in review."),
    Note(.question(.crossLeg), "Added in review."),
    Note(.question(.hamstringLoad), "Added in review."),
    Note(.question(.whichBend), "Added in review."),
    Note(.question(.turningInBed), "Added in review."),
    Note(.question(.hipStiff), "Added in review."),
    Note(.question(.curlUpEases), "Added in review."),
    Note(
      .question(.onset),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.numbWhere),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.limp),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.smokerOrArteryDisease),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.periods),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.cramps),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.whatEases),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.bonePress),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.standingWorse),
      """
      Added after the mapping of published cases found no id for it.
      """),
    Note(
      .question(.walkingWorse),
      """
      Added after the mapping of published cases found no id for it.
      """),
  ]
}
