// The web app as files: what the build packed, ready to be served or written to a folder.
//
// In: the folder that `Scripts/web pack` makes (app.wasm, the files of Web/, each also in Brotli and
// gzip, and site.json with the hash of each). Out: `SiteFile`s by path; a `FileAnswer` to a
// `FileRequest`; a folder of files that any https host can serve, also below a sub-path.
// Nothing here knows what the app does.

/// All files of the web app, of one build.
public struct Site: Sendable {
  /// The files in the order of their paths.
  public let files: [SiteFile]
  /// A hash of all files, as the app shows it.
  public let version: String
  /// False for a build of the inner loop, whose WebAssembly is large and slow.
  public let isOptimised: Bool

  public init(files: [SiteFile], version: String = "", isOptimised: Bool) {
    self.files = files
    self.version = version
    self.isOptimised = isOptimised
  }

  /// The file at a path relative to the site, `host/host.js`; nil where there is none.
  public subscript(path: String) -> SiteFile? {
    files.first { $0.path == path }
  }

  /// The page that starts the app.
  public static let start = "index.html"
  /// The page for wrong addresses.
  public static let wrong = "404.html"
}
