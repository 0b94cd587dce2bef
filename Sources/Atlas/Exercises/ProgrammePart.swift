/// A part of the programme; ours, built from cited facts and itself untested.
public struct ProgrammePart: Hashable, Sendable {
  /// Stable id of the part.
  public let id: String
  public let title: String
  public let text: String

  public init(id: String, title: String, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }
}
