/// One file of the web app.
public struct SiteFile: Sendable {
  /// Relative to the site, `host/host.js`.
  public let path: String
  public let type: ContentType
  /// SHA-256 of `bytes` in hexadecimal digits.
  public let hash: String
  public let bytes: [UInt8]
  /// The same compressed, in each form that is smaller.
  public let forms: [ContentCoding: [UInt8]]

  public init(
    path: String, type: ContentType, hash: String, bytes: [UInt8],
    forms: [ContentCoding: [UInt8]] = [:]
  ) {
    self.path = path
    self.type = type
    self.hash = hash
    self.bytes = bytes
    self.forms = forms.filter { $0.value.count < bytes.count }
  }

  /// The tag of the file in one form (RFC 9110, 8.8.3): another for each, because their bytes differ.
  func tag(of coding: ContentCoding?) -> String {
    let version = hash.prefix(SiteFile.tagDigits)
    return if let coding { "\"\(version)-\(coding.rawValue)\"" } else { "\"\(version)\"" }
  }

  private static let tagDigits = 16  // 64 bits: enough to tell versions apart
}
