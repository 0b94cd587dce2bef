public import Evidence

/// A sign that a professional must hear of, asked in plain words.
public struct RedFlag: Hashable, Sendable {
  public let id: RedFlagID
  /// The line in a list, ticked where it fits.
  public let short: Wording
  /// The whole question, in sentences.
  public let ask: Wording
  public let stage: SafetyStage
  /// When it is asked at its stage; nil where always.
  public let when: [When]?
  /// The level of a plain yes.
  public let action: AdviceLevel
  /// What pressing a plain yes leaves open; always `no` from the same day upwards.
  public let selfMassage: SelfMassage
  public let stricterWhen: StricterWhen?
  /// What it may be.
  public let reason: Wording
  /// What is not a yes; nil where nothing is listed.
  public let notCounted: Wording?
  /// The signs it names, each with its own line; empty where it is one sign.
  public var items: [SafetyItem] { listedItems ?? [] }
  private let listedItems: [SafetyItem]?
  /// The one question after a tick, for a flag of one sign or for items without their own.
  public let clarify: ClarifyingQuestion?
  /// Asked after a yes; each may raise the level.
  public var followUps: [FollowUp] { listedFollowUps ?? [] }
  private let listedFollowUps: [FollowUp]?
  public let thenAsk: ThenAsk?
  public let again: AskedAgain?
  /// A yes to any of these is a yes here too, where this is asked at all.
  public var impliedBy: [RedFlagID] { listedImpliedBy ?? [] }
  private let listedImpliedBy: [RedFlagID]?
  /// What else to know; nil where nothing is listed.
  public let note: Remark?
  /// What lowers the threshold but is not a yes on its own; nil where nothing is listed.
  public let raisedBy: Remark?
  /// Published figures; nil where there are none.
  public let figures: Remark?
  /// The answers that the evidence lists for it: only these may count less than a plain yes.
  public let listed: [SafetyAnswer]
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: RedFlagID, short: Wording, ask: Wording, stage: SafetyStage, when: [When]? = nil,
    action: AdviceLevel, selfMassage: SelfMassage = .no, stricterWhen: StricterWhen? = nil,
    reason: Wording, notCounted: Wording? = nil, items: [SafetyItem]? = nil,
    clarify: ClarifyingQuestion? = nil, followUps: [FollowUp]? = nil, thenAsk: ThenAsk? = nil,
    again: AskedAgain? = nil, impliedBy: [RedFlagID]? = nil, note: Remark? = nil,
    raisedBy: Remark? = nil, figures: Remark? = nil, listed: [SafetyAnswer], standing: Standing,
    sources: [SourceID]
  ) {
    self.id = id
    self.short = short
    self.ask = ask
    self.stage = stage
    self.when = when
    self.action = action
    self.selfMassage = selfMassage
    self.stricterWhen = stricterWhen
    self.reason = reason
    self.notCounted = notCounted
    listedItems = items
    self.clarify = clarify
    listedFollowUps = followUps
    self.thenAsk = thenAsk
    self.again = again
    listedImpliedBy = impliedBy
    self.note = note
    self.raisedBy = raisedBy
    self.figures = figures
    self.listed = listed
    self.standing = standing
    self.sources = sources
  }
}

extension RedFlag {
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
