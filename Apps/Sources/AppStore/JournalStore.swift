// Where the journal of a computer is kept.
//
// In: entries to add, ids to erase. Out: every line as it was written. `SQLiteStore` is the journal
// of this computer; `FileStore` a file that the app exports and people read. Both do the same, by one
// contract test: an entry is added once by its id, what is acknowledged is on the device, lines that
// can't be read stay as they are.
public import Journal

/// The lines of a journal, in the order in which they were written.
public protocol JournalStore {
  /// Everything that is kept.
  func read() throws(StoreError) -> Reading

  /// Adds what is not there yet; on the device when it returns.
  func append(_ entries: [Entry]) throws(StoreError)

  /// Deletes for good the entries with these ids, and all that could not be read.
  func erase(_ ids: [String]) throws(StoreError)

  /// Deletes everything for good.
  func eraseAll() throws(StoreError)
}

/// Why a journal can't be used.
public enum StoreError: Error, Hashable, Sendable {
  case unreadable(path: String, why: String)
  case unwritable(path: String, why: String)
  /// Neither a database nor lines with entries.
  case noJournal(path: String, line: Int)
  /// Written by a later version of Unknot.
  case ofLaterVersion(path: String)

  /// One sentence.
  public var sentence: String {
    switch self {
    case .unreadable(let path, let why): "Can't read \(path): \(why)."
    case .unwritable(let path, let why): "Can't write \(path): \(why)."
    case .noJournal(let path, let line): "\(path) is no journal: line \(line) can't be read."
    case .ofLaterVersion(let path):
      "\(path) was written by a later version of Unknot. Bring this one up to date."
    }
  }
}
