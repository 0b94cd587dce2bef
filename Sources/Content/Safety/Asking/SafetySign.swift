public import Evidence

/// What a person can tick: a red flag, one of its signs, or a contraindication.
public enum SafetySign: Hashable, Sendable {
  /// A red flag that is one sign.
  case flag(RedFlagID)
  /// A sign of a red flag that names several.
  case item(SafetyItemID)
  case condition(ContraindicationID)

  /// Every sign that is asked: flags by their signs, then the contraindications.
  public static let all: [SafetySign] =
    RedFlag.all.flatMap { $0.signs } + ContraindicationID.allCases.map { .condition($0) }

  /// The red flag that it belongs to; nil for a contraindication.
  public var flag: RedFlagID? {
    switch self {
    case .flag(let id): id
    case .item(let id): id.flag
    case .condition: nil
    }
  }

  /// Its short line.
  public var short: Wording {
    switch self {
    case .flag(let id): RedFlag.of(id).short
    case .item(let id): SafetyItem.of(id).short
    case .condition(let id): Contraindication.of(id).short
    }
  }

  public var stage: SafetyStage {
    switch self {
    case .flag(let id): RedFlag.of(id).stage
    case .item(let id): SafetyItem.of(id).stage
    case .condition(let id): Contraindication.of(id).stage
    }
  }

  /// The one question after its tick; nil where none follows.
  public var clarify: ClarifyingQuestion? {
    switch self {
    case .flag(let id): RedFlag.of(id).clarify
    case .item(let id): SafetyItem.of(id).clarify ?? RedFlag.of(id.flag).clarify
    case .condition(let id): Contraindication.of(id).clarify
    }
  }

  /// What a tick counts as, where no question follows.
  public var sets: SafetyAnswer {
    switch self {
    case .flag, .condition: .yes
    case .item(let id): SafetyItem.of(id).sets
    }
  }

  /// As it is stored: `cauda.saddle`, `dvt`, or `condition:dvt`.
  public var code: String {
    switch self {
    case .flag(let id): id.rawValue
    case .item(let id): id.rawValue
    case .condition(let id): SafetySign.conditionMark + id.rawValue
    }
  }

  public init?(code: String) {
    if let id = SafetyItemID(rawValue: code) {
      self = .item(id)
    } else if let id = RedFlagID(rawValue: code) {
      self = .flag(id)
    } else if code.utf8.starts(with: SafetySign.conditionMark.utf8),
      let id = ContraindicationID(
        rawValue: String(code.dropFirst(SafetySign.conditionMark.count)))
    {
      self = .condition(id)
    } else {
      return nil
    }
  }

  private static let conditionMark = "condition:"
}

extension SafetyItem {
  /// The item with an id.
  public static func of(_ id: SafetyItemID) -> SafetyItem {
    let items = RedFlag.of(id.flag).items
    return items.first { $0.id == id } ?? items[0]
  }
}

extension RedFlag {
  /// What is ticked for it: its signs, or itself.
  public var signs: [SafetySign] { items.isEmpty ? [.flag(id)] : items.map { .item($0.id) } }
}
