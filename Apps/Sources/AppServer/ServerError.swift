/// Why the server can't run.
public enum ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  case portTaken(Int)
  /// The system lets only its administrator listen there.
  case portForbidden(Int)
  case network(String)

  public var description: String {
    switch self {
    case .portTaken(let port):
      "Port \(port) is taken by another program. Choose another: unknot serve --port \(port + 1)"
    case .portForbidden(let port):
      "You may not listen on port \(port). Choose one of 1024 and above: unknot serve --port 8080"
    case .network(let why):
      "The network refused: \(why)"
    }
  }
}
