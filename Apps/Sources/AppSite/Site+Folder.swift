public import Foundation

extension Site {
  /// Writes the files below a folder, which is made where it does not exist: each as it is, and
  /// compressed beside it; and a page for the one who runs the host.
  ///
  /// Every file is written whole or not at all. Files that are there and not part of the site stay.
  /// - Parameter place: where the folder will lie on its host. Only the page for wrong addresses
  ///   needs it, which is shown at any depth.
  public func write(to folder: URL, at place: String = "/") throws(SiteError) {
    guard isOptimised else { throw .quickBuild }
    guard place.hasPrefix("/"), place.hasSuffix("/") else { throw .unusablePlace(place) }
    for file in files {
      guard file.path != Site.wrong else {
        try write(file.linked(to: place), to: file.path, in: folder)
        continue
      }
      try write(file.bytes, to: file.path, in: folder)
      for (coding, bytes) in file.forms {
        try write(bytes, to: file.path + coding.ending, in: folder)
      }
    }
    try write(Array(Site.hostNotes.utf8), to: "README.txt", in: folder)
  }

  private func write(_ bytes: [UInt8], to path: String, in folder: URL) throws(SiteError) {
    let place = folder.appending(path: path)
    do {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place, options: .atomic)
    } catch {
      throw .unwritable(path: place.path, why: error.localizedDescription)
    }
  }

  static var hostNotes: String {
    """
    Unknot as static files. Put this folder on any host that serves https.

    Nothing has to be set up: the app works on every host of files, loaded once and then without a
    network. A host that does the following loads it faster and guards it better:

    1. app.wasm as application/wasm, *.webmanifest as application/manifest+json.
    2. Where a request says Accept-Encoding: br, NAME.br in place of NAME, with Content-Encoding: br;
       where it says gzip, NAME.gz with Content-Encoding: gzip. Both with Vary: Accept-Encoding, and
       another ETag for each. (nginx: gzip_static on; brotli_static on. Caddy: file_server with
       precompressed br gzip.) A host that compresses nothing is met as well: the page then takes
       app.wasm.gz itself.
    3. Cache-Control: no-cache, so that a new version is found. Never no-store: each file would be
       loaded twice.
    4. 404.html for addresses that do not exist, with status 404.
    5. The files as they are. A host that changes them on their way (that minifies, or adds scripts)
       breaks their hashes: the app then works only with a network.
    6. These headers with every answer:

    \(guards.map { "    \($0.name): \($0.value)" }.joined(separator: "\n"))

    """
  }
}

extension SiteFile {
  /// A page whose links lead to a place on the host, and not to where the page was shown.
  func linked(to place: String) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let linked = text.replacing(/(href|src)="(?:\.\/)?([^"#:]*)"/) { match in
      "\(match.1)=\"\(place)\(match.2)\""
    }
    return Array(linked.utf8)
  }
}
