public import Evidence

/// An answer to the question after a tick that counts less than the plain tick.
///
/// All of them are ours, and a clinician should look at them first. `isOn` switches every one back.
public struct Lowered: Hashable, Sendable {
  public let sign: SafetySign
  /// The id of the answer within its question.
  public let answer: Wording
  public let wasYes: WasYes
  public let why: Remark
  public var sources: [SourceID] { listedSources ?? [] }
  private let listedSources: [SourceID]?

  init(
    _ sign: SafetySign, _ answer: Wording, wasYes: WasYes, why: Remark,
    sources: [SourceID]? = nil
  ) {
    self.sign = sign
    self.answer = answer
    self.wasYes = wasYes
    self.why = why
    listedSources = sources
  }

  /// Whether answers may count less than a plain tick. With `false` each of them counts as the tick
  /// itself, and so does every lower level of a case.
  public static let isOn = true

  /// Every answer that counts less, in the order of the evidence.
  public static var all: [Lowered] { rows }

  /// Whether the first version of the questions, read strictly, took it as a yes.
  public enum WasYes: String, CaseIterable, Hashable, Sendable {
    case yes = "yes"
    case partly = "partly"
    case no = "no"
    /// The sign was not asked there.
    case notAsked = "not asked"
    case newSign = "new sign"
    case asBefore = "as before"
  }

  static func contains(_ sign: SafetySign, _ answer: Wording) -> Bool {
    rows.contains { $0.sign == sign && $0.answer == answer }
  }
}
