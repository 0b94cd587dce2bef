/// What a browser asks for, as far as it matters here.
public struct FileRequest: Hashable, Sendable {
  public var method: String
  /// From the first slash, without the query.
  public var path: String
  /// The header Host, with the port.
  public var host: String?
  /// The header If-None-Match.
  public var known: String?
  /// The compressed forms that are taken, the best first.
  public var takes: [ContentCoding]

  public init(
    method: String = "GET", path: String, host: String? = "localhost", known: String? = nil,
    takes: [ContentCoding] = []
  ) {
    self.method = method
    self.path = path
    self.host = host
    self.known = known
    self.takes = takes
  }

  /// True where the browser thinks that it talks to this computer.
  ///
  /// A page elsewhere can make its own name point to 127.0.0.1 (DNS rebinding) and would then read
  /// what this server gives; its name still stands in the header Host.
  var isForThisComputer: Bool {
    guard let host else { return false }
    let name: Substring
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      name = host[...end]
    } else {
      name = host.prefix { $0 != ":" }
    }
    return ["127.0.0.1", "localhost", "[::1]"].contains(name.lowercased())
  }
}
