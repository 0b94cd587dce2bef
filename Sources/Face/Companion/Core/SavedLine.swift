/// One line of the journal on its way to the store.
public struct SavedLine: Hashable, Sendable {
  /// The store keeps each id once.
  public let id: String
  /// Without a line's end.
  public let text: String

  public init(id: String, text: String) {
    self.id = id
    self.text = text
  }
}
