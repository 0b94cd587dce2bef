/// What pressing is allowed; the later case is always the stricter one.
public enum SelfMassage: String, CaseIterable, Hashable, Sendable, Comparable {
  case ok = "ok"
  case lighter = "lighter"
  case avoidArea = "avoid-area"
  case askFirst = "ask-first"
  case no = "no"

  public var strictness: Int {
    switch self {
    case .ok: 0
    case .lighter: 1
    case .avoidArea: 2
    case .askFirst: 3
    case .no: 4
    }
  }

  public static func < (a: SelfMassage, b: SelfMassage) -> Bool { a.strictness < b.strictness }
}
