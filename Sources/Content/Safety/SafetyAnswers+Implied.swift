import Anatomy

extension SafetyAnswers {
  /// A yes to the flag is also a yes to the contraindication: both ask the same, or the flag asks
  /// for more. What is only told implies nothing.
  ///
  /// - Source: safety.json, flag_implies; the others are ours, from the wording of both
  static let implied: [(flag: RedFlagID, condition: ContraindicationID)] = [
    (.dvt, .dvt),
    (.calfClot, .dvt),
    (.fever, .fever),
    (.septicJoint, .fever),
    (.rash, .skin),
    (.child, .childConsent),
    (.steroidOsteoporosis, .osteoporosis),
    (.thinnerBleed, .anticoagulant),
    (.bleedPregnancy, .pregnancy),
    (.kidney, .kidney),
    (.trauma, .fracture),
    (.suddenSpine, .fracture),
    (.footDrop, .nerveSigns),
    (.weakBoth, .nerveSigns),
    (.nerveLasting, .nerveSigns),
    (.groinLump, .abdominal),
    (.walkLeg, .artery),
    (.woundAfterOp, .operatedPlace),
  ]

  /// A yes to the contraindication is also a yes to the flag.
  static let impliedBack: [(condition: ContraindicationID, flag: RedFlagID)] = [
    (.childConsent, .child),
    (.osteoporosis, .steroidOsteoporosis),
    (.cancer, .cancerHistory),
  ]

  /// A yes to the one is a yes to the other, where that is asked at all.
  private static let impliedFlags: [(by: RedFlagID, flag: RedFlagID)] = RedFlag.all.flatMap {
    flag in
    flag.impliedBy.map { (by: $0, flag: flag.id) }
  }

  /// The same answers with every yes that another yes already means; nothing is ever taken away.
  public var completed: SafetyAnswers { completed(knowing: SafetyFacts()) }

  /// The same, with what one flag means for another where the pain is.
  public func completed(knowing facts: SafetyFacts) -> SafetyAnswers {
    var all = self
    for pair in SafetyAnswers.impliedBack where conditions.contains(pair.condition) {
      all.raise(pair.flag, to: .yes)
    }
    for pair in SafetyAnswers.impliedFlags where all.flags[pair.by]?.isYes == true {
      if all.isDrawn(RedFlag.of(pair.flag).when, facts) { all.raise(pair.flag, to: .yes) }
    }
    for pair in SafetyAnswers.implied where all.flags[pair.flag]?.isYes == true {
      all.conditions.insert(pair.condition)
      all.clarified.limits[pair.condition] = nil
    }
    return all
  }

  /// What the implied yeses ask for, each because of the answer that implies it.
  func impliedAdvice(knowing facts: SafetyFacts) -> [Advice] {
    let all = completed(knowing: facts)
    let flags = RedFlagID.allCases.filter { all.flags[$0] != self.flags[$0] }.map { id in
      RedFlag.of(id).advice(for: all.flags[id] ?? .no).because(of: origins(of: id))
    }
    let limits = SafetyAnswers.implied.filter { all.flags[$0.flag]?.isYes == true }.map { pair in
      all.advice(of: Contraindication.of(pair.condition), knowing: facts)
        .because(of: origins(of: pair.flag))
    }
    return flags + limits
  }

  /// The answers that make the flag a yes: its own, or the flags and conditions that mean it.
  private func origins(of flag: RedFlagID) -> [AdviceReason] {
    if flags[flag]?.isYes == true { return [.flag(flag)] }
    let others = RedFlag.of(flag).impliedBy.filter { flags[$0]?.isYes == true }
    return SafetyAnswers.impliedBack.filter { $0.flag == flag && conditions.contains($0.condition) }
      .map { .condition($0.condition) } + others.map { .flag($0) }
  }

  /// The stricter of both answers; of two equally strict the one that is there stays.
  public mutating func raise(_ flag: RedFlagID, to answer: SafetyAnswer) {
    let entry = RedFlag.of(flag)
    guard let given = flags[flag] else {
      flags[flag] = answer
      return
    }
    let old = entry.advice(for: given, pressing: clarified.pressing[flag])
    let new = entry.advice(for: answer)
    guard
      !given.isYes && answer.isYes || (new.level, new.selfMassage) > (old.level, old.selfMassage)
    else { return }
    flags[flag] = answer
    clarified.pressing[flag] = nil
  }

  private func isDrawn(_ when: [When]?, _ facts: SafetyFacts) -> Bool {
    guard let when else { return true }
    return when.contains { row in
      row.regions.map { regions in facts.areas.contains { regions.contains($0.region) } } ?? true
    }
  }
}

extension Advice {
  fileprivate func because(of reasons: [AdviceReason]) -> Advice {
    Advice(level: level, selfMassage: selfMassage, reasons: reasons)
  }
}
