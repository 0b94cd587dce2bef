import Anatomy

/// What a person has answered to the red flags and the contraindications; what is absent was not
/// asked.
public struct SafetyAnswers: Hashable, Sendable {
  public var flags: [RedFlagID: SafetyAnswer]
  public var conditions: Set<ContraindicationID>
  /// What the questions after a tick left of a plain yes.
  public var clarified: Clarified

  public init(
    flags: [RedFlagID: SafetyAnswer] = [:], conditions: Set<ContraindicationID> = [],
    clarified: Clarified = Clarified()
  ) {
    self.flags = flags
    self.conditions = conditions
    self.clarified = clarified
  }

  /// The strictest of everything answered and of what a yes means beyond its own sign. Its reasons
  /// are what was answered, in the order of the ids, never a sign of the same name.
  public var advice: Advice { advice(knowing: SafetyFacts()) }

  /// The same, and stricter where what is drawn or the age asks for it.
  public func advice(knowing facts: SafetyFacts) -> Advice {
    impliedAdvice(knowing: facts).reduce(answeredAdvice(knowing: facts)) { $0.joined($1) }
  }

  private func answeredAdvice(knowing facts: SafetyFacts) -> Advice {
    let asked = RedFlagID.allCases.reduce(Advice.selfCare) { advice, id in
      guard let answer = flags[id] else { return advice }
      return advice.joined(self.advice(of: RedFlag.of(id), answer, knowing: facts))
    }
    return ContraindicationID.allCases.reduce(asked) { advice, id in
      guard conditions.contains(id) || SafetyAnswers.limitedByAge.contains(id) else {
        return advice
      }
      return advice.joined(self.advice(of: Contraindication.of(id), knowing: facts))
    }
  }

  /// Limits that hold by age, told or not.
  private static let limitedByAge = Set(
    Contraindication.all.filter { $0.byAge != nil }.map { $0.id })

  private func advice(
    of flag: RedFlag, _ answer: SafetyAnswer, knowing facts: SafetyFacts
  ) -> Advice {
    let usual = flag.advice(for: answer, pressing: clarified.pressing[flag.id])
    guard answer.isYes else { return usual }
    return usual.joined(stricter(flag.stricterWhen, knowing: facts, reason: .flag(flag.id)))
  }

  func advice(of entry: Contraindication, knowing facts: SafetyFacts) -> Advice {
    let byAge = entry.byAge.flatMap { limit in
      facts.age.flatMap { $0 >= limit.from ? limit.pressing : nil }
    }
    let aged = byAge.map {
      Advice(level: .selfCare, selfMassage: $0, reasons: [.condition(entry.id)])
    }
    guard conditions.contains(entry.id) else { return aged ?? .selfCare }
    return entry.advice(
      clarified.limits[entry.id], raisedTo: clarified.raised[entry.id] ?? .selfCare
    )
    .joined(stricter(entry.stricterWhen, knowing: facts, reason: .condition(entry.id)))
    .joined(aged ?? .selfCare)
  }

  /// Only what is known makes stricter here: an empty drawing does not.
  private func stricter(
    _ rule: StricterWhen?, knowing facts: SafetyFacts, reason: AdviceReason
  ) -> Advice {
    guard let rule, rule.when.contains(where: { isKnown($0, facts) }) else { return .selfCare }
    return Advice(level: .selfCare, selfMassage: rule.pressing, reasons: [reason])
  }

  private func isKnown(_ when: When, _ facts: SafetyFacts) -> Bool {
    if let regions = when.regions, !facts.areas.contains(where: { regions.contains($0.region) }) {
      return false
    }
    return when.conditions.isEmpty || when.conditions.contains { conditions.contains($0) }
  }
}

/// What the questions after a tick left of a plain yes; empty where none was asked.
public struct Clarified: Hashable, Sendable {
  /// What pressing is left, where the answer to a red flag says so.
  public var pressing: [RedFlagID: SelfMassage]
  /// What is left of a contraindication.
  public var limits: [ContraindicationID: Contraindication.Limit]
  /// When to see someone because of a contraindication.
  public var raised: [ContraindicationID: AdviceLevel]

  public init(
    pressing: [RedFlagID: SelfMassage] = [:],
    limits: [ContraindicationID: Contraindication.Limit] = [:],
    raised: [ContraindicationID: AdviceLevel] = [:]
  ) {
    self.pressing = pressing
    self.limits = limits
    self.raised = raised
  }
}
