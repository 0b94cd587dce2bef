import AppStore
import CivilTime
import Foundation
import Journal
import Safety

/// The journal as a command uses it: what it says, and what is added to it.
struct Notebook {
  let path: String
  private(set) var diary: Diary
  private let store: any JournalStore

  /// Opens the journal at a path: a database, or lines of text where it is a file of that kind.
  init(_ path: String) throws {
    self.path = path
    do {
      store = try Notebook.store(path)
      diary = Diary(try store.read())
    } catch {
      throw complaint(error.sentence)
    }
  }

  /// The journal that was named; else that of this computer.
  init(_ options: JournalOptions) throws {
    if options.journal == nil { try Notebook.makeHome() }
    try self.init(options.journal ?? Notebook.home)
  }

  /// The journal of this computer, where one was begun.
  static func begun(_ options: JournalOptions) throws -> Notebook? {
    if options.journal == nil, !FileManager.default.fileExists(atPath: home) { return nil }
    return try Notebook(options)
  }

  static var today: Day { Day(now, at: offset) }

  static var now: Instant {
    Instant(milliseconds: Int64(Date().timeIntervalSince1970 * Notebook.milliseconds))
  }

  static var offset: Offset {
    Offset(minutes: TimeZone.current.secondsFromGMT() / Notebook.seconds) ?? .utc
  }

  /// Adds what happened now; begins an episode where none is open and one is needed.
  mutating func note(_ happened: [Happening], about person: PersonKey? = nil) throws {
    var entries: [Entry] = []
    let inEpisode = happened.contains { $0 != .episodeStarted && $0.isOfEpisode }
    let who = person ?? diary.person
    if inEpisode, diary.episode(of: who) == nil, !happened.contains(.episodeStarted) {
      entries.append(made(.episodeStarted, about: person))
    }
    for what in happened { entries.append(made(what, about: person)) }
    try keep(entries)
  }

  /// Takes in a file and says what became of it.
  mutating func take(_ reading: Reading) throws -> ImportReport {
    let report = diary.imported(reading, at: Self.now, offset: Self.offset)
    try keep(report.toSave)
    return report
  }

  mutating func erase(_ person: PersonKey) throws {
    let ids = diary.idsOfAll(about: person)
    let erasure = made(.personErased, about: person)
    do {
      try store.append([erasure])
      try store.erase(ids)
    } catch { throw complaint(error.sentence) }
  }

  mutating func eraseAll() throws {
    diary = Diary()
    do { try store.eraseAll() } catch { throw complaint(error.sentence) }
  }

  /// Adds entries as they are.
  func keep(_ entries: [Entry]) throws {
    do { try store.append(entries) } catch {
      throw complaint(error.sentence)
    }
  }

  private mutating func made(_ what: Happening, about person: PersonKey?) -> Entry {
    diary.note(
      what, id: UUID().uuidString.lowercased(), at: Self.now, offset: Self.offset, about: person)
  }

  /// Where the journal of this computer is, as the XDG base directories say.
  static var home: String { folder + "/journal.sqlite" }

  private static var folder: String {
    let environment = ProcessInfo.processInfo.environment
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/unknot" }
    return NSHomeDirectory() + "/.local/share/unknot"
  }

  private static func makeHome() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw complaint("Can't make the folder \(folder).")
    }
  }

  /// A database by its first bytes, or by its name where there is no file yet.
  private static func store(_ path: String) throws(StoreError) -> any JournalStore {
    let start = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: magic.count) }
    let isDatabase =
      start.map { !$0.isEmpty } == true
      ? start == Data(magic) : databaseNames.contains { path.hasSuffix($0) }
    return isDatabase ? try SQLiteStore(path: path) : FileStore(path: path)
  }

  /// - Source: SQLite database file format, section 1.3
  private static let magic = Array("SQLite format 3\0".utf8)
  private static let databaseNames = [".sqlite", ".sqlite3", ".db"]
  private static let milliseconds = 1000.0  // in a second
  private static let seconds = 60  // in a minute
}
