public import Foundation

extension Site {
  /// The web app that `make run` and `make test` put beside the program.
  public static func bundled() throws(SiteError) -> Site {
    try Site(
      folder: Bundle.main.executableURL?.resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: folderName) ?? URL(filePath: folderName))
  }

  static let folderName = "unknot.site"

  /// Reads a folder that `Scripts/web pack` made.
  public init(folder: URL) throws(SiteError) {
    let list: SiteList
    do {
      list = try JSONDecoder().decode(
        SiteList.self, from: Data(try Site.bytes(of: SiteList.name, in: folder)))
    } catch let error as SiteError {
      throw error
    } catch {
      throw .unreadableList("\(error)")
    }
    var files: [SiteFile] = []
    for entry in list.files { files.append(try SiteFile(entry, in: folder)) }
    self.init(files: files, version: list.version, isOptimised: list.mode == "full")
  }

  /// The same with the WebAssembly that keeps the names of its functions, so that the stack of a
  /// failure can be read. For developers; it is larger.
  public func named(_ wasm: URL) throws(SiteError) -> Site {
    let folder = wasm.deletingLastPathComponent()
    let bytes = try Site.bytes(of: wasm.lastPathComponent, in: folder)
    let files = files.map { file in
      file.type == .webAssembly
        ? SiteFile(path: file.path, type: file.type, hash: "named" + file.hash, bytes: bytes) : file
    }
    return Site(files: files, version: version, isOptimised: isOptimised)
  }

  fileprivate static func bytes(of name: String, in folder: URL) throws(SiteError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: folder.appending(path: name)))
    } catch {
      throw .missing(name)
    }
  }
}

extension SiteFile {
  fileprivate init(_ entry: SiteList.Entry, in folder: URL) throws(SiteError) {
    guard let type = ContentType(path: entry.path) else {
      throw .unreadableList("the kind of \(entry.path) is not known")
    }
    let bytes = try Site.bytes(of: entry.path, in: folder)
    guard bytes.count == entry.bytes else { throw .missing(entry.path) }
    var forms: [ContentCoding: [UInt8]] = [:]
    for coding in ContentCoding.allCases {
      let place = folder.appending(path: entry.path + coding.ending)
      // Where it would not be smaller there is none.
      guard FileManager.default.fileExists(atPath: place.path) else { continue }
      forms[coding] = try Site.bytes(of: entry.path + coding.ending, in: folder)
    }
    self.init(path: entry.path, type: type, hash: entry.hash, bytes: bytes, forms: forms)
  }
}
