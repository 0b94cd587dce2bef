import Anatomy
import AppStore
import CivilTime
import Foundation
import Journal
import Testing

/// One contract, kept alike by memory, a file and the database.
@Suite struct StoreContractTests {
  enum Kind: String, CaseIterable, CustomTestStringConvertible {
    case memory, file, database

    var testDescription: String { rawValue }

    func open(_ folder: URL) throws -> any JournalStore {
      switch self {
      case .memory: MemoryStore()
      case .file: FileStore(path: folder.appending(path: "journal.ndjson").path)
      case .database: try SQLiteStore(path: folder.appending(path: "journal.sqlite").path)
      }
    }
  }

  private static let now = Instant(milliseconds: 1_795_000_000_000)

  static func entry(_ number: Int, person: PersonKey = .me) -> Entry {
    Entry(
      id: "e-\(number)", at: now + .seconds(number), offset: .utc, person: person,
      what: number == 0 ? .episodeStarted : .painRated(.of(number % 11)))
  }

  private func withFolder<T>(_ work: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "unknot-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }

  @Test(arguments: Kind.allCases) func `a new journal is empty`(kind: Kind) throws {
    try withFolder { folder in
      let reading = try kind.open(folder).read()
      #expect(reading.entries.isEmpty)
    }
  }

  @Test(arguments: Kind.allCases)
  func `an entry is there once, however often it is added`(kind: Kind) throws {
    try withFolder { folder in
      let store = try kind.open(folder)
      try store.append([Self.entry(0), Self.entry(1)])
      try store.append([Self.entry(1), Self.entry(2)])
      #expect(try store.read().entries == (0...2).map { Self.entry($0) })
    }
  }

  @Test(arguments: [Kind.file, .database])
  func `what was added is there when it is opened again`(kind: Kind) throws {
    try withFolder { folder in
      try kind.open(folder).append((0..<2_500).map { Self.entry($0) })
      let reading = try kind.open(folder).read()
      #expect(reading.entries == (0..<2_500).map { Self.entry($0) })
      #expect(reading.damaged.isEmpty)
    }
  }

  @Test(arguments: Kind.allCases) func `what is erased is gone`(kind: Kind) throws {
    try withFolder { folder in
      let store = try kind.open(folder)
      try store.append((0..<5).map { Self.entry($0) })
      try store.erase(["e-1", "e-3", "unknown"])
      #expect(try store.read().entries.map { $0.id } == ["e-0", "e-2", "e-4"])
      try store.eraseAll()
      #expect(try store.read().entries.isEmpty)
      try store.append([Self.entry(7)])
      #expect(try store.read().entries.map { $0.id } == ["e-7"])
    }
  }

  @Test func `nothing that was erased stays in the files`() throws {
    try withFolder { folder in
      let store = try Kind.database.open(folder)
      let secret = Entry(id: "s", at: Self.now, offset: .utc, what: .personNamed("Xyzzy Plugh"))
      try store.append([Self.entry(0), secret])
      try store.erase(["s"])
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let bytes = try Data(contentsOf: folder.appending(path: name))
        #expect(bytes.range(of: Data("Xyzzy".utf8)) == nil, "\(name)")
      }
    }
  }

  @Test(arguments: [Kind.file, .database])
  func `only the owner can read it`(kind: Kind) throws {
    try withFolder { folder in
      try kind.open(folder).append([Self.entry(0)])
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        let rights = try FileManager.default.attributesOfItem(
          atPath: folder.appending(path: name).path)[.posixPermissions]
        #expect(rights as? Int == 0o600, "\(name)")
      }
    }
  }

  @Test func `a file keeps its rights, and a link stays a link`() throws {
    try withFolder { folder in
      let real = folder.appending(path: "real.ndjson")
      let link = folder.appending(path: "link.ndjson")
      try FileStore(path: real.path).append([Self.entry(0)])
      #expect(chmod(real.path, 0o640) == 0)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
      try FileStore(path: link.path).append([Self.entry(1)])
      let kind = try FileManager.default.attributesOfItem(atPath: link.path)[.type]
      #expect(kind as? FileAttributeType == .typeSymbolicLink)
      let rights = try FileManager.default.attributesOfItem(atPath: real.path)[.posixPermissions]
      #expect(rights as? Int == 0o640)
      #expect(try FileStore(path: real.path).read().entries.count == 2)
      #expect(try FileStore(path: real.path).read().seal == .intact)
    }
  }

  @Test func `a file without a header is only added to`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "plain.ndjson")
      let before = "\u{FEFF}\n" + Self.entry(0).line + "\n{cut\n"
      try Data(before.utf8).write(to: path)
      try FileStore(path: path.path).append([Self.entry(1)])
      let after = String(decoding: try Data(contentsOf: path), as: UTF8.self)
      #expect(after == before + Self.entry(1).line + "\n")
    }
  }

  @Test func `a file that is no journal is refused in one sentence`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "wrong.ndjson").path
      try Data("a,b,c\n1,2,3\n".utf8).write(to: URL(filePath: path))
      #expect(throws: StoreError.noJournal(path: path, line: 1)) {
        try FileStore(path: path).read()
      }
      let broken = folder.appending(path: "broken.sqlite").path
      try Data("SQLite format 3\0nonsense".utf8).write(to: URL(filePath: broken))
      #expect(throws: StoreError.self) { try SQLiteStore(path: broken) }
    }
  }

  @Test func `a database of a later version is left alone`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "journal.sqlite").path
      try SQLiteStore(path: path).append([Self.entry(0)])
      let sql = "INSERT INTO grdb_migrations VALUES ('999 of the future')"
      #expect(try sqlite(path, sql) == 0)
      #expect(throws: StoreError.ofLaterVersion(path: path)) { try SQLiteStore(path: path) }
    }
  }

  private func sqlite(_ path: String, _ sql: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c",
      "import sqlite3,sys;d=sqlite3.connect(sys.argv[1]);d.execute(sys.argv[2]);d.commit()",
      path, sql,
    ]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// The plain reference.
final class MemoryStore: JournalStore {
  private var entries: [Entry] = []

  func read() throws(StoreError) -> Reading { Reading(lines: entries.map { $0.line }) }

  func append(_ others: [Entry]) throws(StoreError) {
    for entry in others where !entries.contains(where: { $0.id == entry.id }) {
      entries.append(entry)
    }
  }

  func erase(_ ids: [String]) throws(StoreError) { entries.removeAll { ids.contains($0.id) } }

  func eraseAll() throws(StoreError) { entries = [] }
}
