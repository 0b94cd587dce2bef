extension RedFlag {
  /// What an answer asks for.
  ///
  /// "Not sure" counts as yes where a yes means the same day or sooner; below that it raises
  /// nothing and is only named among the reasons. A level is never below the flag's own on a yes.
  public func advice(for answer: SafetyAnswer) -> Advice {
    switch answer {
    case .no: .selfCare
    case .yes: advice(at: action)
    case .notSure:
      action >= .sameDay
        ? advice(at: action) : Advice(level: .selfCare, selfMassage: .ok, reasons: [.flag(id)])
    case .yesSameDay: advice(at: max(action, .sameDay))
    case .yesEmergency: advice(at: .emergency)
    }
  }

  private func advice(at level: AdviceLevel) -> Advice {
    Advice(
      level: level, selfMassage: level >= .sameDay ? .no : selfMassage, reasons: [.flag(id)])
  }

  /// The answers that make sense: the last two only where a follow-up raises to that level.
  public var answers: [SafetyAnswer] {
    SafetyAnswer.allCases.filter { answer in
      switch answer {
      case .no, .yes, .notSure: true
      case .yesSameDay: followUps.contains { $0.raisesTo == .sameDay }
      case .yesEmergency: followUps.contains { $0.raisesTo == .emergency }
      }
    }
  }
}
