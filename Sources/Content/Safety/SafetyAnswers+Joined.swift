extension SafetyAnswers {
  /// Both together: to each sign the stricter answer, and what was left of a yes only where no other
  /// yes asks for more.
  public func joined(_ other: SafetyAnswers) -> SafetyAnswers {
    var all = self
    for flag in RedFlagID.allCases {
      guard let answer = other.flags[flag] else { continue }
      all.join(flag, answer, pressing: other.clarified.pressing[flag])
    }
    for id in ContraindicationID.allCases where other.conditions.contains(id) {
      let isSame = clarified.limits[id] == other.clarified.limits[id]
      let isNew = !conditions.contains(id)
      all.clarified.limits[id] = isSame || isNew ? other.clarified.limits[id] : nil
      all.conditions.insert(id)
    }
    for (id, level) in other.clarified.raised {
      all.clarified.raised[id] = max(all.clarified.raised[id] ?? .selfCare, level)
    }
    return all
  }

  /// Takes in one more answer to a flag: the stricter in each part.
  mutating func join(_ flag: RedFlagID, _ answer: SafetyAnswer, pressing: SelfMassage?) {
    guard let given = flags[flag] else {
      flags[flag] = answer
      clarified.pressing[flag] = pressing
      return
    }
    let entry = RedFlag.of(flag)
    let old = entry.advice(for: given, pressing: clarified.pressing[flag])
    let new = entry.advice(for: answer, pressing: pressing)
    let takesNew =
      new.level > old.level || new.level == old.level && answer.weight > given.weight
    if takesNew { flags[flag] = answer }
    clarified.pressing[flag] = max(old.selfMassage, new.selfMassage)
  }
}

extension SafetyAnswer {
  /// Of two answers at one level the one that says more stands.
  fileprivate var weight: Int {
    switch self {
    case .no: 0
    case .notSure: 1
    case .yesMention: 2
    case .yes, .yesWithinDays, .yesSameDay, .yesEmergency: 3
    }
  }
}
