import Safety

extension ReviewNotes {
  static let contraindications: [Note] = [
    Note(.contraindication(.anticoagulant), "Groin and belly added."),
    Note(.contraindication(.pastClot), "Question added."),
    Note(.contraindication(.varicose), "Question added. Same-day rule added."),
    Note(.contraindication(.artery), "Question added."),
    Note(.contraindication(.fracture), "Question added."),
    Note(.contraindication(.osteoporosis), "Question added."),
    Note(.contraindication(.cancer), "Question added."),
    Note(.contraindication(.skin), "Question added."),
    Note(.contraindication(.localInflammation), "Question added."),
    Note(.contraindication(.fever), "Question added."),
    Note(
      .contraindication(.pregnancy),
      """
      Question added. Positions, pressure and complicated pregnancy added; the trials studied \
      relaxation massage from 12 weeks, not deep pressure.
      """),
    Note(
      .contraindication(.hipReplacement),
      """
      Question added. Early phase spelled out; tests named.
      """),
    Note(.contraindication(.surgery), "Question added."),
    Note(.contraindication(.sensation), "Question added."),
    Note(.contraindication(.diabetes), "Question added. Scope made clear."),
    Note(.contraindication(.nerveSigns), "Question added."),
    Note(.contraindication(.abdominal), "Question added."),
    Note(.contraindication(.kidney), "Question added."),
    Note(.contraindication(.heartBp), "Question added."),
    Note(
      .contraindication(.ulcerStent),
      """
      Question added. Stoma named; also no pressure on a bulge beside it.
      """),
    Note(.contraindication(.bleedingMuscle), "Question added."),
    Note(.contraindication(.hypermobile), "Question added."),
    Note(.contraindication(.childConsent), "Question added."),
    Note(.contraindication(.eatingDrugs), "Question added."),
    Note(.contraindication(.frailty), "Added in review."),
    Note(.contraindication(.recentInjection), "Added in review."),
    Note(.contraindication(.implant), "Added in review."),
    Note(.contraindication(.lymphoedema), "Added in review."),
  ]
}
