/// What a person has answered to the red flags and the contraindications; what is absent was not
/// asked.
public struct SafetyAnswers: Hashable, Sendable {
  public var flags: [RedFlagID: SafetyAnswer]
  public var conditions: Set<ContraindicationID>

  public init(
    flags: [RedFlagID: SafetyAnswer] = [:], conditions: Set<ContraindicationID> = []
  ) {
    self.flags = flags
    self.conditions = conditions
  }

  /// The strictest of everything answered and of what a yes means beyond its own sign. Its reasons
  /// are what was answered, in the order of the ids, never a sign of the same name.
  public var advice: Advice { impliedAdvice.reduce(answeredAdvice) { $0.joined($1) } }

  private var answeredAdvice: Advice {
    let asked = RedFlagID.allCases.reduce(Advice.selfCare) { advice, id in
      guard let answer = flags[id] else { return advice }
      return advice.joined(RedFlag.of(id).advice(for: answer))
    }
    return ContraindicationID.allCases.reduce(asked) { advice, id in
      conditions.contains(id) ? advice.joined(Contraindication.of(id).advice) : advice
    }
  }
}
