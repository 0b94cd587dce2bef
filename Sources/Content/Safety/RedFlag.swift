public import Evidence

/// A sign that a professional must hear of, asked in plain words.
public struct RedFlag: Hashable, Sendable {
  public let id: RedFlagID
  /// The question, answered yes, no or not sure.
  public let ask: Wording
  /// What counts, one sign a row, where the question is a list; empty where `ask` says it all.
  public var signs: [Wording] { listedSigns ?? [] }
  private let listedSigns: [Wording]?
  /// The level of a plain yes.
  public let action: AdviceLevel
  /// What pressing a plain yes leaves open; always `no` from the same day upwards.
  public let selfMassage: SelfMassage
  /// What it may be.
  public let reason: Wording
  /// What is not a yes; nil where nothing is listed.
  public let notCounted: Wording?
  /// Asked after a yes; each may raise the level.
  public var followUps: [FollowUp] { listedFollowUps ?? [] }
  private let listedFollowUps: [FollowUp]?
  /// What else to know; nil where nothing is listed.
  public let note: Remark?
  /// What lowers the threshold but is not a yes on its own; nil where nothing is listed.
  public let raisedBy: Remark?
  /// Published figures; nil where there are none.
  public let figures: Remark?
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: RedFlagID, ask: Wording, signs: [Wording]? = nil, action: AdviceLevel,
    selfMassage: SelfMassage = .no, reason: Wording, notCounted: Wording? = nil,
    followUps: [FollowUp]? = nil, note: Remark? = nil, raisedBy: Remark? = nil,
    figures: Remark? = nil, standing: Standing, sources: [SourceID]
  ) {
    self.id = id
    self.ask = ask
    listedSigns = signs
    self.action = action
    self.selfMassage = selfMassage
    self.reason = reason
    self.notCounted = notCounted
    listedFollowUps = followUps
    self.note = note
    self.raisedBy = raisedBy
    self.figures = figures
    self.standing = standing
    self.sources = sources
  }

  /// A question after a yes, and the level that its own yes raises to.
  public struct FollowUp: Hashable, Sendable {
    public let ask: Wording
    public let raisesTo: AdviceLevel

    @inline(__always)
    public init(_ ask: Wording, raisesTo: AdviceLevel) {
      self.ask = ask
      self.raisesTo = raisesTo
    }
  }
}
