public import Evidence

/// A sign that a professional must hear of, asked in plain words.
public struct RedFlag: Hashable, Sendable {
  public let id: RedFlagID
  /// The question, answered yes, no or not sure.
  public let ask: String
  /// The level of a plain yes.
  public let action: AdviceLevel
  /// What it may be.
  public let reason: String
  /// What is not a yes; nil where nothing is listed.
  public let notCounted: String?
  /// Asked after a yes; each may raise the level.
  public let followUps: [FollowUp]
  /// What else to know; nil where nothing is listed.
  public let note: String?
  /// Published figures; nil where there are none.
  public let figures: String?
  public let standing: Standing
  public let sources: [SourceID]

  public init(
    id: RedFlagID, ask: String, action: AdviceLevel, reason: String, notCounted: String? = nil,
    followUps: [FollowUp] = [], note: String? = nil, figures: String? = nil, standing: Standing,
    sources: [SourceID]
  ) {
    self.id = id
    self.ask = ask
    self.action = action
    self.reason = reason
    self.notCounted = notCounted
    self.followUps = followUps
    self.note = note
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
