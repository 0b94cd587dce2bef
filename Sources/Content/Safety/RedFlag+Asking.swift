extension RedFlag {
  /// Whether it makes sense to ask this of a person; only ever hides a question, and an answer that
  /// was given counts whatever this says.
  ///
  /// - Parameter age: whole years; nil when not known, and then everything is asked.
  /// - Parameter isMale: true only where the person said so.
  public func isAsked(age: Int?, isMale: Bool) -> Bool {
    switch id {
    case .earlyPregnancy, .bleedPregnancy:
      !isMale && age.map { RedFlag.agesOfPregnancy.contains($0) } ?? true
    case .polymyalgia: age.map { $0 >= RedFlag.youngestPolymyalgia } ?? true
    case .generalEmergency, .cauda, .weakBoth, .footDrop, .trauma, .steroidOsteoporosis,
      .cancerHistory, .weightLoss, .nightGrowing, .growingLump, .fever, .spreadingSkin,
      .infectionRisk, .septicJoint, .aneurysm, .dvt, .coldLeg, .footRestPain, .kidney, .groinOrgan,
      .rash, .stressBone, .hipBlock, .compartment, .pop, .thinnerBleed, .inflammatory,
      .newMedicine, .child, .notImproving, .nerveLasting, .suddenSpine, .calfClot, .walkLeg,
      .groinLump, .lowBelly, .woundAfterOp, .hipBoneRisk:
      true
    }
  }

  /// Years in which a pregnancy is asked about; ours, wide on purpose.
  static let agesOfPregnancy = 10...60
  /// Years; the question itself says "over 50", source nhs-pmr.
  static let youngestPolymyalgia = 50
}
