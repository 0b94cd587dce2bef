public import Anatomy
public import Evidence

/// A state of the body that forbids or limits pressing.
public struct Contraindication: Hashable, Sendable {
  public let id: ContraindicationID
  /// The line in a list, ticked where it fits.
  public let short: Wording
  /// The question, answered yes or no.
  public let ask: Wording
  public let condition: Wording
  public let stage: SafetyStage
  /// When it is asked at its stage; nil where always.
  public let when: [When]?
  public let action: Limit
  public let stricterWhen: StricterWhen?
  public let byAge: LimitByAge?
  /// What the limit covers, for the machine.
  public let scope: Scope
  /// What the limit covers, in words.
  public let area: Wording
  public let why: Wording
  /// The one question after a tick, which decides the limit.
  public let clarify: ClarifyingQuestion?
  /// Asked after a yes; each may say when to see someone.
  public var followUps: [RedFlag.FollowUp] { listedFollowUps ?? [] }
  private let listedFollowUps: [RedFlag.FollowUp]?
  /// How to go about it; nil where nothing is listed.
  public let note: Remark?
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: ContraindicationID, short: Wording, ask: Wording, condition: Wording, stage: SafetyStage,
    when: [When]? = nil, action: Limit, stricterWhen: StricterWhen? = nil,
    byAge: LimitByAge? = nil, scope: Scope, area: Wording, why: Wording,
    clarify: ClarifyingQuestion? = nil, followUps: [RedFlag.FollowUp]? = nil, note: Remark? = nil,
    standing: Standing, sources: [SourceID]
  ) {
    self.id = id
    self.short = short
    self.ask = ask
    self.condition = condition
    self.stage = stage
    self.when = when
    self.action = action
    self.stricterWhen = stricterWhen
    self.byAge = byAge
    self.scope = scope
    self.area = area
    self.why = why
    self.clarify = clarify
    listedFollowUps = followUps
    self.note = note
    self.standing = standing
    self.sources = sources
  }

  /// What people often take for a reason against pressing, and what is none.
  ///
  /// Usual teaching; no source was seen.
  public static var noReason: String {
    "Epilepsy and a heart pacemaker are no reasons against pressing back, buttock or leg."
  }

  /// How strict it is; the later case is always the stricter one.
  public enum Limit: String, CaseIterable, Hashable, Sendable, Comparable {
    case lighter = "lighter"
    case avoidArea = "avoid-area"
    case askFirst = "ask-first"
    case stop = "stop"

    public static func < (a: Limit, b: Limit) -> Bool { a.strictness < b.strictness }

    private var strictness: Int {
      switch self {
      case .lighter: 0
      case .avoidArea: 1
      case .askFirst: 2
      case .stop: 3
      }
    }
  }

  /// Where it holds.
  public enum Scope: Hashable, Sendable {
    case everywhere
    /// The muscles that lie there, on both sides.
    case muscles([MuscleID])
    /// A place that only the person knows (a wound, a scar): the app asks before pressing.
    case personKnows
  }
}
