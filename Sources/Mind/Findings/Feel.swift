/// What a pain is like.
///
/// Raw values are stored: they are never changed or reused.
public enum Feel: String, CaseIterable, Hashable, Sendable {
  case ache = "ache"
  case burning = "burning"
  case tingling = "tingling"
  case numb = "numb"
}
