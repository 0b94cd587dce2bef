// What is still to be asked. Everything is read anew each time from what was said and what is known.

extension SafetyRecord {
  /// True where the sign comes up for this person and this pain.
  ///
  /// At the gate nothing is known yet: everything there is asked of everybody.
  public func comesUp(_ sign: SafetySign, _ facts: SafetyFacts) -> Bool {
    switch sign {
    case .flag(.child): facts.age == nil
    case .flag(let id):
      RedFlag.of(id).stage == .gate || RedFlag.of(id).when.fits(facts, self)
    case .item(let id):
      SafetyItem.of(id).stage == .gate
        || (SafetyItem.of(id).when ?? RedFlag.of(id.flag).when).fits(facts, self)
    case .condition(let id): Contraindication.of(id).when.fits(facts, self)
    }
  }

  /// True where the sign comes up and has no answer yet, or was asked before a tick that asks it
  /// again.
  public func isOpen(_ sign: SafetySign, _ facts: SafetyFacts) -> Bool {
    isReopened(sign) || comesUp(sign, facts) && !isAnswered(sign)
  }

  /// Asked again after a tick, and not answered since.
  public func isReopened(_ sign: SafetySign) -> Bool {
    guard said[sign]?.opens != true else { return false }
    return AfterATick.all.contains { row in
      row.asks == sign && said[.condition(row.tick)]?.opens == true
        && !isBefore(.condition(row.tick), sign)
    }
  }

  /// The open signs of a list.
  public func open(in list: SafetyList, _ facts: SafetyFacts) -> [SafetySign] {
    list.signs.filter { isOpen($0, facts) }
      + (list.id == .hereToday ? [] : reopened(after: list))
  }

  /// Signs of other lists that ticks of this list ask again.
  private func reopened(after list: SafetyList) -> [SafetySign] {
    AfterATick.all.filter { row in
      list.signs.contains(.condition(row.tick)) && !list.signs.contains(row.asks)
        && isReopened(row.asks)
    }.map { $0.asks }
  }

  /// The flags that are asked a second time at this stage, and were not yet.
  public func askedAgain(at stage: SafetyStage) -> [RedFlag] {
    RedFlag.all.filter { flag in
      flag.again.map { $0.at == stage && !$0.items.allSatisfy { again.contains($0) } } ?? false
    }
  }

  /// The next follow-up question that a yes asks for.
  ///
  /// - Parameter flag: of this flag alone; nil for any.
  public func openFollowUp(
    of flag: RedFlagID? = nil, _ facts: SafetyFacts
  ) -> (flag: RedFlagID, followUp: RedFlag.FollowUp)? {
    let answers = answers(knowing: facts)
    for entry in RedFlag.all where flag == nil || flag == entry.id {
      guard let answer = answers.flags[entry.id], answer.isYes else { continue }
      let level = entry.advice(for: answer).level
      let refused = Set(signs(of: entry.id).flatMap { said[$0]?.refused ?? [] })
      if let next = entry.followUps.first(where: {
        $0.raisesTo > level && !refused.contains($0.raisesTo)
      }) {
        return (entry.id, next)
      }
    }
    return nil
  }

  /// The next follow-up question of a contraindication.
  public func openFollowUp(of id: ContraindicationID) -> RedFlag.FollowUp? {
    guard let said = said[.condition(id)], said.answer != .no else { return nil }
    return Contraindication.of(id).followUps.first { followUp in
      followUp.raisesTo > (said.raised ?? .selfCare) && !said.refused.contains(followUp.raisesTo)
    }
  }

  /// The question whose yes is a contraindication, where a flag was told that asks it.
  public func openThenAsk(of flag: RedFlagID) -> ThenAsk? {
    guard let question = RedFlag.of(flag).thenAsk, opens(flag),
      said[.condition(question.sets)] == nil
    else { return nil }
    return question
  }

  /// Answers the follow-up question of a flag: at the sign that was told, or at the flag itself where
  /// another sign brought the yes.
  public mutating func answerFollowUp(
    of flag: RedFlagID, _ level: AdviceLevel, _ yes: Bool
  ) -> (sign: SafetySign, said: Said) {
    let told = signs(of: flag).first { said[$0]?.opens ?? false } ?? .flag(flag)
    var answer = said[told].flatMap { $0.opens ? $0 : nil } ?? Said(.yes)
    if yes {
      answer.raised = max(answer.raised ?? .selfCare, level)
    } else {
      answer.refused.insert(level)
    }
    self.answer(told, answer)
    return (told, answer)
  }
}
