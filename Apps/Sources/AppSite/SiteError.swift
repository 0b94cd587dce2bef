/// Why the web app can't be read or written.
public enum SiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file that the build makes is not there.
  case missing(String)
  /// A line of site.list that is not "HASH BYTES PATH".
  case unreadableList(line: String)
  /// The build was made with UNKNOT_WEB=quick.
  case quickBuild
  case unwritable(path: String, why: String)

  public var description: String {
    switch self {
    case .missing(let name):
      "The file \(name) of the web app is missing beside the program. Build again."
    case .unreadableList(let line):
      "The list of the web app's files has the line “\(line)”; expected: HASH BYTES PATH."
    case .quickBuild:
      "This build has the quick WebAssembly, which is not for use. Build without UNKNOT_WEB=quick."
    case .unwritable(let path, let why):
      "Can't write \(path): \(why)"
    }
  }
}
