/// One file of the web app.
public struct SiteFile: Sendable {
  /// Relative to the site, `host/host.js`.
  public let path: String
  public let type: ContentType
  /// SHA-256 of `bytes` in hexadecimal digits.
  public let hash: String
  public let bytes: [UInt8]
  /// The same in gzip; nil where that would not be smaller.
  public let gzipped: [UInt8]?

  public init(
    path: String, type: ContentType, hash: String, bytes: [UInt8], gzipped: [UInt8]?
  ) {
    self.path = path
    self.type = type
    self.hash = hash
    self.bytes = bytes
    if let gzipped, gzipped.count < bytes.count {
      self.gzipped = gzipped
    } else {
      self.gzipped = nil
    }
  }

  /// The part of the hash that stands in addresses; the service worker writes it there.
  public var version: String { String(hash.prefix(SiteFile.versionDigits)) }

  /// 64 bits: enough to tell versions apart. `Scripts/pack-web.sh` cuts to the same length.
  static let versionDigits = 16
}
