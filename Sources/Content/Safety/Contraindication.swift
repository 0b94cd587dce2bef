public import Anatomy
public import Evidence

/// A state of the body that forbids or limits pressing.
public struct Contraindication: Hashable, Sendable {
  public let id: ContraindicationID
  /// The question, answered yes or no.
  public let ask: Wording
  public let condition: Wording
  public let action: Limit
  /// What the limit covers, for the machine.
  public let scope: Scope
  /// What the limit covers, in words.
  public let area: Wording
  public let why: Wording
  /// How to go about it; nil where nothing is listed.
  public let note: Remark?
  public let standing: Standing
  public let sources: [SourceID]

  @inline(__always)
  public init(
    id: ContraindicationID, ask: Wording, condition: Wording, action: Limit, scope: Scope,
    area: Wording, why: Wording, note: Remark? = nil, standing: Standing, sources: [SourceID]
  ) {
    self.id = id
    self.ask = ask
    self.condition = condition
    self.action = action
    self.scope = scope
    self.area = area
    self.why = why
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

  /// How strict it is.
  public enum Limit: String, CaseIterable, Hashable, Sendable {
    case stop = "stop"
    case avoidArea = "avoid-area"
    case lighter = "lighter"
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
