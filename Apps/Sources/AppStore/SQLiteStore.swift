internal import Foundation
internal import GRDB
public import Journal

/// The journal of this computer: one SQLite database.
///
/// Write-ahead log with synchronous FULL: what `append` returned from survives a crash of the program
/// and of the machine.
public struct SQLiteStore: JournalStore {
  private let path: String
  private let queue: DatabaseQueue

  /// Opens the database, or makes a new one that only its owner can read.
  public init(path: String) throws(StoreError) {
    self.path = path
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(SQLiteStore.patience)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.execute(sql: "PRAGMA secure_delete = ON")
    }
    let before = umask(0o077)
    defer { umask(before) }
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let migrator = SQLiteStore.migrator
      if try queue.read({ try migrator.hasBeenSuperseded($0) }) {
        throw StoreError.ofLaterVersion(path: path)
      }
      try migrator.migrate(queue)
    } catch let error as StoreError {
      throw error
    } catch {
      throw .unreadable(path: path, why: SQLiteStore.reason(error))
    }
  }

  public func read() throws(StoreError) -> Reading {
    do {
      let lines = try queue.read {
        try Data.fetchAll($0, sql: "SELECT line FROM entry ORDER BY place").map { [UInt8]($0) }
      }
      return Reading(lines: lines)
    } catch {
      throw .unreadable(path: path, why: SQLiteStore.reason(error))
    }
  }

  public func append(_ entries: [Entry]) throws(StoreError) {
    var left = entries[...]
    while !left.isEmpty {
      let part = left.prefix(SQLiteStore.batch)
      left = left.dropFirst(SQLiteStore.batch)
      try write { database in
        let insert = try database.cachedStatement(
          sql: "INSERT OR IGNORE INTO entry (id, line) VALUES (?, ?)")
        for entry in part {
          try insert.execute(arguments: [entry.id, Data(entry.line.utf8)])
        }
      }
    }
  }

  public func erase(_ ids: [String]) throws(StoreError) {
    let unread = try unreadable()
    try write { database in
      for id in ids { try database.execute(sql: "DELETE FROM entry WHERE id = ?", arguments: [id]) }
      for place in unread {
        try database.execute(sql: "DELETE FROM entry WHERE place = ?", arguments: [place])
      }
    }
    try forget()
  }

  public func eraseAll() throws(StoreError) {
    try write { try $0.execute(sql: "DELETE FROM entry") }
    try forget()
  }

  /// The places of lines whose owner can't be told.
  private func unreadable() throws(StoreError) -> [Int64] {
    do {
      return try queue.read { database in
        try Row.fetchAll(database, sql: "SELECT place, line FROM entry").compactMap { row in
          let line: Data = row["line"]
          return (try? Entry.parsed(line: [UInt8](line))) == nil ? row["place"] as Int64 : nil
        }
      }
    } catch {
      throw .unreadable(path: path, why: SQLiteStore.reason(error))
    }
  }

  /// Nothing of what was deleted stays in the files.
  private func forget() throws(StoreError) {
    do {
      try queue.vacuum()
      try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      throw .unwritable(path: path, why: SQLiteStore.reason(error))
    }
  }

  private func write(_ work: (Database) throws -> Void) throws(StoreError) {
    do { try queue.write(work) } catch {
      throw .unwritable(path: path, why: SQLiteStore.reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "the database does not answer"
  }

  /// Another program may write for so long. Ours
  private static let patience = 5.0  // seconds
  /// Entries in one transaction: a break in a long import loses at most so many. Ours
  private static let batch = 1_000

  /// Steps are never changed once they have shipped; new ones are added.
  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 entries") { database in
      try database.execute(
        sql: """
          CREATE TABLE entry (
            place INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            line BLOB NOT NULL
          )
          """)
    }
    return migrator
  }
}
