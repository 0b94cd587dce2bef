// The web app as files: what the build packed, ready to be served or written to a folder.
//
// In: the resources that the WebBundle plugin makes (app.lzma, the files of Web/, each also
// compressed, and site.list with the hash of each). Out: `SiteFile`s by path; an `FileAnswer` to a
// `FileRequest`; a folder of files that any https host can serve, also below a sub-path.
// Nothing here knows what the app does.
public import Foundation

/// All files of the web app, of one build.
public struct Site: Sendable {
  /// The files in the order of their paths.
  public let files: [SiteFile]
  /// False for a build of the inner loop, whose WebAssembly is large and slow.
  public let isOptimised: Bool

  public init(files: [SiteFile], isOptimised: Bool) {
    self.files = files
    self.isOptimised = isOptimised
  }

  /// The file at a path relative to the site, `host/host.js`; nil where there is none.
  public subscript(path: String) -> SiteFile? {
    files.first { $0.path == path }
  }

  /// The page that starts the app.
  public static let start = "index.html"

  /// Writes the files below a folder, which is made where it does not exist.
  ///
  /// Every file is written whole or not at all. Files that are there and not part of the site stay.
  public func write(to folder: URL) throws(SiteError) {
    guard isOptimised else { throw .quickBuild }
    for file in files {
      let place = folder.appending(path: file.path)
      do {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: place, options: .atomic)
      } catch {
        throw .unwritable(path: place.path, why: error.localizedDescription)
      }
    }
  }
}
