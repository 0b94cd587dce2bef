public import Evidence

/// A question after a yes to a red flag, whose own yes is a yes to a contraindication.
public struct ThenAsk: Hashable, Sendable {
  public let ask: Wording
  public let sets: ContraindicationID

  @inline(__always)
  public init(_ ask: Wording, sets: ContraindicationID) {
    self.ask = ask
    self.sets = sets
  }
}

/// A red flag that is asked a second time at a later stage, also where the first answer was no.
public struct AskedAgain: Hashable, Sendable {
  public let short: Wording
  public let at: SafetyStage
  public let items: [SafetyItemID]

  @inline(__always)
  public init(_ short: Wording, at stage: SafetyStage, items: [SafetyItemID]) {
    self.short = short
    at = stage
    self.items = items
  }
}

/// Where a yes leaves less pressing open than usual.
public struct StricterWhen: Hashable, Sendable {
  public let when: [When]
  public let pressing: SelfMassage

  @inline(__always)
  public init(_ when: [When], _ pressing: SelfMassage) {
    self.when = when
    self.pressing = pressing
  }
}

/// A limit that holds by age alone, without a question.
public struct LimitByAge: Hashable, Sendable {
  /// Years.
  public let from: Int
  public let pressing: SelfMassage

  @inline(__always)
  public init(from: Int, _ pressing: SelfMassage) {
    self.from = from
    self.pressing = pressing
  }
}
