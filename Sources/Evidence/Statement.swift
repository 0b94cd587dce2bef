/// A sentence with what it rests on.
public struct Statement: Hashable, Sendable {
  public let text: String
  public let standing: Standing
  public let sources: [SourceID]

  public init(_ text: String, _ standing: Standing, _ sources: [SourceID]) {
    self.text = text
    self.standing = standing
    self.sources = sources
  }
}
