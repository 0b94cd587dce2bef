extension RedFlag {
  /// What an answer asks for.
  ///
  /// "Not sure" counts as yes where a yes means the same day or sooner; below that it raises
  /// nothing and is only named among the reasons. An answer counts less than a plain yes only where
  /// the evidence lists it for this flag.
  ///
  /// - Parameter pressing: what the clarifying answer leaves open; nil where it is not known, and
  ///   then the strictest of those that count as this answer holds.
  public func advice(for answer: SafetyAnswer, pressing: SelfMassage? = nil) -> Advice {
    switch answer {
    case .no: .selfCare
    case .yes: advice(at: action, selfMassage)
    case .notSure:
      action >= .sameDay
        ? advice(at: action, selfMassage) : advice(at: .selfCare, .ok)
    case .yesMention: lowered(.yesMention, at: .selfCare, pressing)
    case .yesWithinDays: lowered(.yesWithinDays, at: .withinDays, pressing)
    case .yesSameDay: lowered(.yesSameDay, at: .sameDay, pressing)
    case .yesEmergency: advice(at: .emergency, .no)
    }
  }

  /// Below the flag's own level only where that is listed, and while lowering is switched on.
  private func lowered(
    _ answer: SafetyAnswer, at level: AdviceLevel, _ pressing: SelfMassage?
  ) -> Advice {
    guard level >= action || listed.contains(answer) && Lowered.isOn else {
      return advice(at: action, selfMassage)
    }
    return advice(at: level, pressing ?? strictest(answer))
  }

  private func advice(at level: AdviceLevel, _ pressing: SelfMassage) -> Advice {
    Advice(
      level: level, selfMassage: level >= .sameDay ? .no : pressing, reasons: [.flag(id)])
  }

  /// The strictest pressing of all clarifying answers that count as this one.
  private func strictest(_ answer: SafetyAnswer) -> SelfMassage {
    let questions = items.compactMap { $0.clarify } + (clarify.map { [$0] } ?? [])
    let left = questions.flatMap { $0.answers }.filter { $0.sets == answer }
      .map { self.pressing(after: $0) }
    return left.max() ?? usual(answer)
  }

  /// What pressing a clarifying answer leaves open.
  func pressing(after answer: ClarifyingAnswer) -> SelfMassage {
    answer.pressing ?? usual(answer.sets)
  }

  private func usual(_ answer: SafetyAnswer) -> SelfMassage {
    switch answer {
    case .no, .yesMention: .ok
    case .yes, .notSure, .yesWithinDays, .yesSameDay, .yesEmergency: selfMassage
    }
  }

  /// True for a yes at the flag's own level or above: only that tells of what the flag warns of. A
  /// yes that was cleared to be less, and "not sure", set the advice alone.
  public func isFull(_ answer: SafetyAnswer) -> Bool {
    switch answer {
    case .yes: true
    case .yesWithinDays, .yesSameDay, .yesEmergency: advice(for: answer).level >= action
    case .no, .notSure, .yesMention: false
    }
  }

  /// The answers that make sense: the levels only where something after a tick may decide.
  public var answers: [SafetyAnswer] {
    let hasMore = !items.isEmpty || clarify != nil || !followUps.isEmpty
    return SafetyAnswer.allCases.filter { answer in
      switch answer {
      case .no, .yes, .notSure: true
      case .yesMention, .yesWithinDays, .yesSameDay, .yesEmergency: hasMore
      }
    }
  }
}

extension RedFlagID {
  /// See `RedFlag.isFull`.
  public func isFull(_ answer: SafetyAnswer) -> Bool { RedFlag.of(self).isFull(answer) }
}
