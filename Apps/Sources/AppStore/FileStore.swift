internal import Foundation
public import Journal

/// A journal in a file, as the app exports it: a header with a checksum, then one entry a line.
///
/// A file without the header is only ever added to. One with it is written anew, whole, after it was
/// read again: a line that another program added in between is kept.
public struct FileStore: JournalStore, Sendable {
  private let path: String

  public init(path: String) { self.path = path }

  public func read() throws(StoreError) -> Reading {
    let reading = Reading(bytes: try bytes())
    if let bad = reading.damaged.first, reading.entries.isEmpty {
      throw .noJournal(path: path, line: bad.number)
    }
    return reading
  }

  public func append(_ entries: [Entry]) throws(StoreError) {
    let before = try bytes()
    let reading = Reading(bytes: before)
    guard !before.isEmpty, reading.seal == .missing else {
      return try change { diary in for entry in entries { diary.append(entry) } }
    }
    let known = Set(reading.entries.map { $0.id })
    var lines: [UInt8] = before.last == FileStore.newline ? [] : [FileStore.newline]
    for entry in entries where !known.contains(entry.id) {
      lines += Array(entry.line.utf8) + [FileStore.newline]
    }
    if let code = WholeFile(path).append(lines, rights: FileStore.rights) { throw unwritable(code) }
  }

  public func erase(_ ids: [String]) throws(StoreError) {
    let gone = Set(ids)
    try change { diary in
      diary = Diary(diary.entries.filter { !gone.contains($0.id) })
    }
  }

  public func eraseAll() throws(StoreError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw unwritable(errno)
  }

  /// Reads, changes and writes; once more where somebody else wrote in between.
  private func change(_ edit: (inout Diary) -> Void) throws(StoreError) {
    for _ in 0..<FileStore.tries {
      let before = try bytes()
      var diary = Diary(Reading(bytes: before))
      edit(&diary)
      let code = WholeFile(path).write(diary.exportBytes, rights: FileStore.rights) {
        (try? bytes()) == before
      }
      guard let code else { return }
      if code != EAGAIN { throw unwritable(code) }
    }
    throw unwritable(EAGAIN)
  }

  private func bytes() throws(StoreError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return [] }
      throw .unreadable(path: path, why: SystemError(code: errno).reason)
    }
    defer { close(file) }
    do { return try received(from: file) } catch {
      throw .unreadable(path: path, why: error.reason)
    }
  }

  private func unwritable(_ code: Int32) -> StoreError {
    .unwritable(path: path, why: SystemError(code: code).reason)
  }

  /// A journal is for its owner only.
  private static let rights: mode_t = 0o600
  private static let newline = UInt8(ascii: "\n")
  /// Somebody who writes all the time is told, not waited for. Ours
  private static let tries = 20
}
