extension SafetyRecord {
  /// What all of it counts as.
  ///
  /// - Parameter lowering: whether an answer may count less than the plain tick.
  public func answers(
    knowing facts: SafetyFacts, lowering: Bool = Lowered.isOn
  ) -> SafetyAnswers {
    var all = SafetyAnswers()
    for flag in RedFlagID.allCases {
      for sign in signs(of: flag) {
        guard let said = said[sign] else { continue }
        if said == SafetyRecord.plainNo && all.flags[flag] != nil { continue }
        let counted = counted(sign, said, facts, lowering)
        all.join(flag, counted.answer, pressing: counted.pressing)
      }
    }
    for answer in chosen {
      if let other = answer.setsOther {
        all.join(other.flag, other.answer, pressing: nil)
      }
      if let condition = answer.setsCondition { all.conditions.insert(condition) }
    }
    for id in ContraindicationID.allCases {
      guard let said = said[.condition(id)], said.answer != .no else { continue }
      all.conditions.insert(id)
      all.clarified.limits[id] = lowering ? limit(of: id, said) : nil
      all.clarified.raised[id] = said.raised
    }
    if let age = facts.age, age < RedFlag.adultAge {
      all.raise(.child, to: .yes)
      all.conditions.insert(.childConsent)
    }
    return all
  }

  private static let plainNo = Said(.no)

  private func limit(of id: ContraindicationID, _ said: Said) -> Contraindication.Limit? {
    said.option.flatMap { Contraindication.of(id).clarify?.answer($0)?.limit }
  }

  /// What the answer to a sign of a flag counts as.
  public func counted(
    _ sign: SafetySign, knowing facts: SafetyFacts, lowering: Bool = Lowered.isOn
  ) -> SafetyAnswer? {
    said[sign].map { counted(sign, $0, facts, lowering).answer }
  }

  private func counted(
    _ sign: SafetySign, _ said: Said, _ facts: SafetyFacts, _ lowering: Bool
  ) -> Counted {
    var counted = Counted(answer: said.answer, pressing: nil)
    guard said.option != nil || said.raised != nil else { return counted }
    if said.answer != .no, let id = said.option, let answer = sign.clarify?.answer(id) {
      counted = self.counted(sign, answer, facts, lowering)
    }
    switch said.raised {
    case .emergency: return Counted(answer: .yesEmergency, pressing: nil)
    case .sameDay: return Counted(answer: .yesSameDay, pressing: nil)
    case .withinDays, .selfCare, nil: return counted
    }
  }

  private func counted(
    _ sign: SafetySign, _ answer: ClarifyingAnswer, _ facts: SafetyFacts, _ lowering: Bool
  ) -> Counted {
    if !lowering && Lowered.contains(sign, answer.id) {
      return Counted(answer: sign.sets, pressing: nil)
    }
    if let only = answer.counts, !holds(only, facts) {
      return Counted(answer: only.otherwise, pressing: nil)
    }
    if let raised = answer.raised,
      raised.flags.contains(where: { opens($0) })
        || raised.conditions.contains(where: { opens($0) })
    {
      return Counted(answer: raised.to, pressing: nil)
    }
    let pressing = sign.flag.map { RedFlag.of($0).pressing(after: answer) }
    return Counted(answer: answer.sets, pressing: pressing)
  }

  /// Closed while a fact is not known.
  private func holds(_ only: OnlyWhen, _ facts: SafetyFacts) -> Bool {
    guard let age = facts.age, age <= only.ageTo else { return false }
    return only.without.allSatisfy { isDenied($0) }
  }

  /// True where the contraindication was told to be none, itself or by the flag that asks for it.
  private func isDenied(_ id: ContraindicationID) -> Bool {
    guard !opens(id) else { return false }
    if said[.condition(id)]?.answer == .no { return true }
    return SafetyAnswers.implied.contains { pair in
      pair.condition == id && signs(of: pair.flag).contains { said[$0]?.answer == .no }
    }
  }
}

/// What an answer counts as, and what pressing it leaves where that is known.
struct Counted {
  let answer: SafetyAnswer
  let pressing: SelfMassage?
}

extension RedFlag {
  /// Years; red flag `child`: "under 18".
  public static let adultAge = 18
}
