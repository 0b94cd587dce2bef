/// What asked for an advice: something a person said, or a rule that what was said fulfils.
///
/// It names signs and causes only; what ranks well has no say in it.
public enum AdviceReason: Hashable, Sendable {
  case flag(RedFlagID)
  case condition(ContraindicationID)
  case rule(AdviceRule)
  case cause(MimicID)
  case recheck(Recheck)
  case afterEffect(AfterEffect)
  case followUp(FollowUpRule)
  case stopSign(StopSign)

  /// Every reason there is.
  public static var all: [AdviceReason] { Kind.allCases.flatMap { $0.reasons } }

  /// The word before the colon. Raw values are exchanged: they are never changed or reused.
  enum Kind: String, CaseIterable {
    case flag = "flag"
    case condition = "condition"
    case rule = "rule"
    case cause = "cause"
    case recheck = "recheck"
    case afterEffect = "after"
    case followUp = "follow-up"
    case stopSign = "stop"

    /// The reason of this kind with that id; nil where there is none.
    func reason(_ id: String) -> AdviceReason? {
      switch self {
      case .flag: RedFlagID(rawValue: id).map { .flag($0) }
      case .condition: ContraindicationID(rawValue: id).map { .condition($0) }
      case .rule: AdviceRule(rawValue: id).map { .rule($0) }
      case .cause: MimicID(rawValue: id).map { .cause($0) }
      case .recheck: Recheck(rawValue: id).map { .recheck($0) }
      case .afterEffect: AfterEffect(rawValue: id).map { .afterEffect($0) }
      case .followUp: FollowUpRule(rawValue: id).map { .followUp($0) }
      case .stopSign: StopSign(rawValue: id).map { .stopSign($0) }
      }
    }

    var reasons: [AdviceReason] {
      switch self {
      case .flag: RedFlagID.allCases.map { .flag($0) }
      case .condition: ContraindicationID.allCases.map { .condition($0) }
      case .rule: AdviceRule.allCases.map { .rule($0) }
      case .cause: MimicID.allCases.map { .cause($0) }
      case .recheck: Recheck.allCases.map { .recheck($0) }
      case .afterEffect: AfterEffect.allCases.map { .afterEffect($0) }
      case .followUp: FollowUpRule.allCases.map { .followUp($0) }
      case .stopSign: StopSign.allCases.map { .stopSign($0) }
      }
    }
  }
}

extension AdviceReason {
  /// Kind and id, as in `flag:dvt`.
  public var text: String { kind.rawValue + ":" + id }

  /// Reads `text`, and the bare ids of older results: there a flag came before the condition of the
  /// same name, and both before a cause.
  public init?(text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let reason =
      if parts.count == 2 {
        Kind(rawValue: String(parts[0]))?.reason(String(parts[1]))
      } else {
        AdviceReason.bareKinds.lazy.compactMap { $0.reason(text) }.first
      }
    guard let reason else { return nil }
    self = reason
  }

  private static let bareKinds: [Kind] = [.flag, .condition, .rule, .cause]

  private var kind: Kind {
    switch self {
    case .flag: .flag
    case .condition: .condition
    case .rule: .rule
    case .cause: .cause
    case .recheck: .recheck
    case .afterEffect: .afterEffect
    case .followUp: .followUp
    case .stopSign: .stopSign
    }
  }

  private var id: String {
    switch self {
    case .flag(let id): id.rawValue
    case .condition(let id): id.rawValue
    case .rule(let rule): rule.rawValue
    case .cause(let id): id.rawValue
    case .recheck(let question): question.rawValue
    case .afterEffect(let effect): effect.rawValue
    case .followUp(let rule): rule.rawValue
    case .stopSign(let sign): sign.rawValue
    }
  }
}
