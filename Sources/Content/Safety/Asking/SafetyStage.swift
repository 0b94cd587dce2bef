/// When on the way a sign is asked; the later case comes later.
public enum SafetyStage: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Before anything else, of everybody.
  case gate = "gate"
  /// When it is known where it hurts, who it is and since when.
  case afterDrawing = "after-drawing"
  /// Before anything is pressed.
  case beforePress = "before-press"

  public static func < (a: SafetyStage, b: SafetyStage) -> Bool { a.order < b.order }

  private var order: Int {
    switch self {
    case .gate: 0
    case .afterDrawing: 1
    case .beforePress: 2
    }
  }
}
