import Activity
import Foundation

/// A table of movement on disk: one line of JSON for each day, movement and origin.
struct ActivityFile {
  let path: String

  /// An empty table where there is no such file yet.
  func read() throws -> ActivityTable {
    guard FileManager.default.fileExists(atPath: path) else { return ActivityTable() }
    let read = ActivityTable.parsed(String(decoding: try contents(of: path), as: UTF8.self))
    if let refused = read.refused.first {
      throw complaint("\(path), \(refused.sentence)")
    }
    return read.table
  }

  func write(_ table: ActivityTable) throws { try save(Array(table.text.utf8), to: path) }
}
