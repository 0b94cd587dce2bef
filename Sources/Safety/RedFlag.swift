public import Evidence

/// A sign that a professional must hear of, asked in plain words.
public struct RedFlag: Hashable, Sendable {
  public let id: RedFlagID
  /// The question, answered yes, no or not sure.
  public let ask: String
  /// What counts, one sign a row, where the question is a list; empty where `ask` says it all.
  public let signs: [String]
  /// The level of a plain yes.
  public let action: AdviceLevel
  /// What pressing a plain yes leaves open; always `no` from the same day upwards.
  public let selfMassage: SelfMassage
  /// What it may be.
  public let reason: String
  /// What is not a yes; nil where nothing is listed.
  public let notCounted: String?
  /// Asked after a yes; each may raise the level.
  public let followUps: [FollowUp]
  /// What else to know; nil where nothing is listed.
  public let note: String?
  /// What lowers the threshold but is not a yes on its own; nil where nothing is listed.
  public let raisedBy: String?
  /// Published figures; nil where there are none.
  public let figures: String?
  public let standing: Standing
  public let sources: [SourceID]

  public init(
    id: RedFlagID, ask: String, signs: [String] = [], action: AdviceLevel,
    selfMassage: SelfMassage = .no, reason: String, notCounted: String? = nil,
    followUps: [FollowUp] = [], note: String? = nil, raisedBy: String? = nil,
    figures: String? = nil, standing: Standing, sources: [SourceID]
  ) {
    self.id = id
    self.ask = ask
    self.signs = signs
    self.action = action
    self.selfMassage = selfMassage
    self.reason = reason
    self.notCounted = notCounted
    self.followUps = followUps
    self.note = note
    self.raisedBy = raisedBy
    self.figures = figures
    self.standing = standing
    self.sources = sources
  }

  /// A question after a yes, and the level that its own yes raises to.
  public struct FollowUp: Hashable, Sendable {
    public let ask: String
    public let raisesTo: AdviceLevel

    public init(_ ask: String, raisesTo: AdviceLevel) {
      self.ask = ask
      self.raisesTo = raisesTo
    }
  }
}
