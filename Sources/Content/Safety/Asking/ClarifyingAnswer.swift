public import Evidence

/// One answer to the question after a tick, and what it counts as.
public struct ClarifyingAnswer: Hashable, Sendable {
  /// Stored: never changed or reused within its question.
  public let id: Wording
  public let say: Wording
  public let sets: SafetyAnswer
  /// What pressing it leaves open, below the same day; nil where it is as for a plain yes.
  public let pressing: SelfMassage?
  /// What it leaves of a contraindication.
  public let limit: Contraindication.Limit?
  /// What to tell the person then.
  public let then: Wording?
  /// It answers another red flag too, which asks its follow-up.
  public let setsOther: SafetySetting?
  /// It is also a yes to this.
  public let setsCondition: ContraindicationID?
  /// Without what is named here it counts as something stricter.
  public let counts: OnlyWhen?
  public let raised: RaisedBy?

  @inline(__always)
  public init(
    id: Wording, say: Wording, sets: SafetyAnswer, pressing: SelfMassage? = nil,
    limit: Contraindication.Limit? = nil, then: Wording? = nil, setsOther: SafetySetting? = nil,
    setsCondition: ContraindicationID? = nil, counts: OnlyWhen? = nil, raised: RaisedBy? = nil
  ) {
    self.id = id
    self.say = say
    self.sets = sets
    self.pressing = pressing
    self.limit = limit
    self.then = then
    self.setsOther = setsOther
    self.setsCondition = setsCondition
    self.counts = counts
    self.raised = raised
  }
}

/// An answer to a red flag that another sign brings with it.
public struct SafetySetting: Hashable, Sendable {
  public let flag: RedFlagID
  public let answer: SafetyAnswer

  @inline(__always)
  public init(_ flag: RedFlagID, _ answer: SafetyAnswer) {
    self.flag = flag
    self.answer = answer
  }
}

/// What must be known for an answer to count as what it says; while it is not known, the stricter
/// answer holds.
public struct OnlyWhen: Hashable, Sendable {
  /// Years, at most.
  public let ageTo: Int
  /// Each told, and a no.
  public var without: [ContraindicationID] { listedWithout ?? [] }
  private let listedWithout: [ContraindicationID]?
  public let otherwise: SafetyAnswer

  @inline(__always)
  public init(ageTo: Int, without: [ContraindicationID]? = nil, otherwise: SafetyAnswer) {
    self.ageTo = ageTo
    listedWithout = without
    self.otherwise = otherwise
  }
}

/// What else, once told, makes an answer count more.
public struct RaisedBy: Hashable, Sendable {
  public let flags: [RedFlagID]
  public let conditions: [ContraindicationID]
  public let to: SafetyAnswer

  @inline(__always)
  public init(flags: [RedFlagID], conditions: [ContraindicationID], to: SafetyAnswer) {
    self.flags = flags
    self.conditions = conditions
    self.to = to
  }
}
