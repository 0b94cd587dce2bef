/// Why the web app can't be read or written.
public enum SiteError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file that the build makes is not there, or not whole.
  case missing(String)
  case unreadableList(String)
  /// The build is that of the inner loop.
  case quickBuild
  /// Where the site will lie is no path from slash to slash.
  case unusablePlace(String)
  case unwritable(path: String, why: String)

  public var description: String {
    switch self {
    case .missing(let name):
      "The file \(name) of the web app is missing beside the program. Build again: make run"
    case .unreadableList(let why):
      "The list of the web app's files can't be read: \(why)"
    case .quickBuild:
      "This is the quick build of the inner loop, which is not for use. Build again: make run"
    case .unusablePlace(let place):
      "--at says where the site will lie, from slash to slash, like /guide/; not “\(place)”."
    case .unwritable(let path, let why):
      "Can't write \(path): \(why)"
    }
  }
}
