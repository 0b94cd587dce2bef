import AppSite
import Foundation

extension Site {
  /// The site that the build put beside the program.
  static func built() throws -> Site {
    try Site(folder: root.appending(path: ".build/debug/unknot.site"))
  }

  private static let root = (0..<4).reduce(URL(filePath: #filePath)) { place, _ in
    place.deletingLastPathComponent()
  }
}

/// Folders for the length of a test.
enum Temporary {
  static func folder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder)
  }
}
