/// An effect on its way to the host: what to do as JSON text, and the bytes that belong to it as
/// they are (lines of the journal, a file), so that no text is wrapped in another.
public struct Parcel: Hashable, Sendable {
  public let text: [UInt8]
  public let bytes: [UInt8]

  public init(text: [UInt8], bytes: [UInt8] = []) {
    self.text = text
    self.bytes = bytes
  }
}
