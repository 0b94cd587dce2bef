/// The four answers to a press.
public enum Felt: String, CaseIterable, Hashable, Sendable {
  case nothing = "nothing"
  case sore = "sore"
  /// Sore, and it is the person's own pain.
  case familiar = "familiar"
  /// Shooting or tingling: closes the place for pressing.
  case nerve = "nerve"
}
