/// What the server sends back.
public struct FileAnswer: Hashable, Sendable {
  public var status: Int
  public var headers: [Header]
  public var body: [UInt8]

  /// One header field.
  public struct Header: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a header; nil where it is absent.
  public subscript(name: String) -> String? {
    headers.first { $0.name == name }?.value
  }
}
