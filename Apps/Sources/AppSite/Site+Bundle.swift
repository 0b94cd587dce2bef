import Foundation

extension Site {
  /// The web app of this build.
  ///
  /// - Parameter named: with the WebAssembly that keeps the names of its functions, so that the stack
  ///   of a failure can be read. For developers; it is larger.
  public static func bundled(named: Bool = false) throws(SiteError) -> Site {
    let lines = String(decoding: try resource("site.list"), as: UTF8.self).split(separator: "\n")
    var files: [SiteFile] = []
    for line in lines.dropFirst() {
      files.append(try file(ofLine: String(line), named: named))
    }
    return Site(files: files, isOptimised: lines.first == "mode full")
  }

  private static func file(ofLine line: String, named: Bool) throws(SiteError) -> SiteFile {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == wordsInLine, let type = ContentType(path: words[pathWord]) else {
      throw .unreadableList(line: line)
    }
    let path = words[pathWord]
    // The build keeps resources side by side, so their names are unique without their folders.
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if named && type == .lzma {
      return SiteFile(
        path: path, type: type, hash: words[hashWord] + "named",
        bytes: try resource("app.named.wasm"), gzipped: nil)
    }
    return SiteFile(
      path: path, type: type, hash: words[hashWord], bytes: try resource(name),
      gzipped: type == .lzma ? nil : try resource(name + ".gz"))
  }

  private static func resource(_ name: String) throws(SiteError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: Bundle.module.bundleURL.appending(path: name)))
    } catch {
      throw .missing(name)
    }
  }
}

// A line of site.list: HASH BYTES PATH.
private let wordsInLine = 3
private let hashWord = 0
private let pathWord = 2
