public import Anatomy
public import Evidence

/// A state of the body that forbids or limits pressing.
public struct Contraindication: Hashable, Sendable {
  public let id: ContraindicationID
  /// The question, answered yes or no.
  public let ask: String
  public let condition: String
  public let action: Limit
  /// What the limit covers, for the machine.
  public let scope: Scope
  /// What the limit covers, in words.
  public let area: String
  public let why: String
  /// How to go about it; nil where nothing is listed.
  public let note: String?
  public let standing: Standing
  public let sources: [SourceID]

  public init(
    id: ContraindicationID, ask: String, condition: String, action: Limit, scope: Scope,
    area: String, why: String, note: String? = nil, standing: Standing, sources: [SourceID]
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
