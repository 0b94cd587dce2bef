/// What `Scripts/web pack` says of the folder that it made: site.json.
struct SiteList: Decodable {
  /// "full" for what ships.
  let mode: String
  /// A hash of all files.
  let version: String
  let files: [Entry]

  struct Entry: Decodable {
    let path: String
    /// SHA-256 in hexadecimal digits.
    let hash: String
    let bytes: Int
  }

  static let name = "site.json"
}
