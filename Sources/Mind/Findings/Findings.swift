public import Safety

/// All that is known of one episode of pain. What is absent was not asked.
public struct Findings: Hashable, Sendable {
  public var person: Person
  /// Days since it began; nil when not known.
  public var days: Double?
  public var drawing: [DrawnArea]
  public var answers: [Answered]
  public var presses: [Press]
  /// Answers to red flags: they speak for the causes they warn of, as well as deciding the advice.
  public var safety: [RedFlagID: SafetyAnswer]
  public var conditions: Set<ContraindicationID>

  public init(
    person: Person = Person(), days: Double? = nil, drawing: [DrawnArea] = [],
    answers: [Answered] = [], presses: [Press] = [], safety: [RedFlagID: SafetyAnswer] = [:],
    conditions: Set<ContraindicationID> = []
  ) {
    self.person = person
    self.days = days
    self.drawing = drawing
    self.answers = answers
    self.presses = presses
    self.safety = safety
    self.conditions = conditions
  }
}
