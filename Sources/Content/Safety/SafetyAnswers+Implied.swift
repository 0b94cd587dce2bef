extension SafetyAnswers {
  /// A yes to the flag is also a yes to the contraindication: both ask the same, or the flag asks
  /// for more. One row a pair; ours, from the wording of both.
  static let implied: [(flag: RedFlagID, condition: ContraindicationID)] = [
    (.dvt, .dvt),
    (.fever, .fever),
    (.septicJoint, .fever),
    (.rash, .skin),
    (.child, .childConsent),
    (.steroidOsteoporosis, .osteoporosis),
    (.thinnerBleed, .anticoagulant),
    (.bleedPregnancy, .pregnancy),
    (.kidney, .kidney),
    (.trauma, .fracture),
    (.footDrop, .nerveSigns),
    (.weakBoth, .nerveSigns),
  ]

  /// A yes to the contraindication is also a yes to the flag.
  static let impliedBack: [(condition: ContraindicationID, flag: RedFlagID)] = [
    (.childConsent, .child),
    (.osteoporosis, .steroidOsteoporosis),
    (.cancer, .cancerHistory),
  ]

  /// The same answers with every yes that another yes already means; nothing is ever taken away.
  public var completed: SafetyAnswers {
    var all = self
    for pair in SafetyAnswers.impliedBack where conditions.contains(pair.condition) {
      let given = all.flags[pair.flag] ?? .no
      if given == .no || given == .notSure { all.flags[pair.flag] = .yes }
    }
    for pair in SafetyAnswers.implied where all.flags[pair.flag]?.isYes == true {
      all.conditions.insert(pair.condition)
    }
    return all
  }

  /// What the implied yeses ask for, each because of the answer that implies it.
  var impliedAdvice: [Advice] {
    let all = completed
    let flags = SafetyAnswers.impliedBack.filter { conditions.contains($0.condition) }
      .map { RedFlag.of($0.flag).advice(for: .yes).because(of: [.condition($0.condition)]) }
    let limits = SafetyAnswers.implied.filter { all.flags[$0.flag]?.isYes == true }
      .map { Contraindication.of($0.condition).advice.because(of: origins(of: $0.flag)) }
    return flags + limits
  }

  /// The answers that make the flag a yes: its own, or the conditions that mean it.
  private func origins(of flag: RedFlagID) -> [AdviceReason] {
    if flags[flag]?.isYes == true { return [.flag(flag)] }
    return SafetyAnswers.impliedBack.filter { $0.flag == flag && conditions.contains($0.condition) }
      .map { .condition($0.condition) }
  }
}

extension Advice {
  fileprivate func because(of reasons: [AdviceReason]) -> Advice {
    Advice(level: level, selfMassage: selfMassage, reasons: reasons)
  }
}

extension SafetyAnswer {
  /// True for a yes of any strength; "not sure" is none.
  public var isYes: Bool {
    switch self {
    case .no, .notSure: false
    case .yes, .yesSameDay, .yesEmergency: true
    }
  }
}
